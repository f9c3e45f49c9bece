import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
      gap: theme.spacing(1),
      margin: 0,
    },
  }),
  { name: 'MartechFigures' },
);

/** Figures side by side, each with what it counts. */
export function Figures(props: PropsWithChildren<{ label: string }>) {
  const classes = useStyles();
  return (
    <div role="group" aria-label={props.label} className={classes.root}>
      {props.children}
    </div>
  );
}
