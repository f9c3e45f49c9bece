import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexDirection: 'column',
      minWidth: 0,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
      '& ul': { listStyle: 'none', margin: 0, padding: 0 },
      // Within a line colour alone does not make a link.
      '& li > a': { textDecoration: 'underline' },
      '@media print': { breakInside: 'avoid', border: 'none', padding: 0 },
    },
    head: {
      display: 'flex',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      '& a': { flexShrink: 0, '@media print': { display: 'none' } },
    },
    title: {
      margin: 0,
      fontSize: theme.typography.pxToRem(15),
      fontWeight: 600,
    },
    counts: {
      margin: theme.spacing(0.25, 0, 1.25),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechOverviewSection' },
);

/** A part of the start page: its title, what it counts, and the way to all of it. */
export function Section(
  props: PropsWithChildren<{
    title: string;
    /** What its numbers count and leave out. */
    counts: string;
    /** The page behind it; left out where that is not mounted. */
    to?: string;
    toLabel?: string;
  }>,
) {
  const { children, counts, title, to, toLabel } = props;
  const classes = useStyles();
  return (
    <section aria-label={title} className={classes.root}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {to && toLabel && <Link to={to}>{toLabel}</Link>}
      </div>
      <p className={classes.counts}>{counts}</p>
      {children}
    </section>
  );
}
