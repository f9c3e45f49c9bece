import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    title: {
      margin: theme.spacing(0, 0, 1),
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
  }),
  { name: 'MartechTile' },
);

/** A part of a scorecard's page under its own small heading. */
export function Tile(props: PropsWithChildren<{ title: string }>) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <section aria-label={title} className={classes.root}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}
