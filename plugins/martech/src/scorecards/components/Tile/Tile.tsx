import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'baseline',
      gap: theme.spacing(0, 2),
      marginBottom: theme.spacing(1),
    },
    title: {
      margin: 0,
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
  }),
  { name: 'MartechTile' },
);

/** A part of a scorecard's page under its own small heading. */
export function Tile(
  props: PropsWithChildren<{
    title: string;
    aside?: ReactNode;
    className?: string;
  }>,
) {
  const { title, aside, className, children } = props;
  const classes = useStyles();
  return (
    <section
      aria-label={title}
      className={className ? `${classes.root} ${className}` : classes.root}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
