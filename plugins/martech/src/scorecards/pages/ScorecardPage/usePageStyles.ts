import { makeStyles } from '@material-ui/core/styles';

/** Styles of the page of one scorecard. */
export const usePageStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      minWidth: 0,
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(14),
      lineHeight: 1.4,
    },
    results: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1.25),
      minWidth: 0,
    },
    heading: {
      margin: 0,
      fontSize: theme.typography.pxToRem(16),
      fontWeight: 600,
    },
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      minHeight: 32,
    },
    push: { flex: 1 },
    map: { position: 'relative', minWidth: 0 },
    progress: {
      position: 'absolute',
      zIndex: 3,
      top: 0,
      left: 0,
      right: 0,
      height: 2,
      '@media (prefers-reduced-motion: reduce)': {
        '& *': { animation: 'none' },
      },
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    crumb: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  }),
  { name: 'MartechScorecardPage' },
);
