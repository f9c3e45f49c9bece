import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Chips } from '../Chips';

const useStyles = makeStyles(
  theme => ({
    root: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      padding: theme.spacing(1.5),
      minWidth: 0,
    },
    title: {
      ...theme.typography.subtitle2,
      display: 'flex',
      gap: theme.spacing(1),
      margin: theme.spacing(0, 0, 1),
    },
  }),
  { name: 'MartechRegion' },
);

/** Parts of a template that are treated alike. */
export function Region(props: {
  icon: ReactNode;
  title: string;
  names: string[];
}) {
  const classes = useStyles();
  return (
    <section className={classes.root}>
      <h4 className={classes.title}>
        {props.icon}
        {props.title}
      </h4>
      {props.names.length > 0 ? <Chips values={props.names} /> : '–'}
    </section>
  );
}
