import { makeStyles } from '@material-ui/core/styles';

/** Looks of what was seen, beside the register. */
export const useReportStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.5),
      width: '100%',
      minWidth: 0,
    },
    heading: { margin: 0, ...theme.typography.subtitle1, fontWeight: 600 },
    quiet: {
      margin: 0,
      color: theme.palette.text.secondary,
      ...theme.typography.body2,
    },
    scroller: { overflowX: 'auto' },
    table: {
      ...theme.typography.body2,
      width: '100%',
      borderCollapse: 'collapse',
      '& th': {
        textAlign: 'left',
        fontWeight: 600,
        fontSize: theme.typography.pxToRem(12),
        color: theme.palette.text.secondary,
      },
      '& th, & td': {
        padding: theme.spacing(0.75, 1),
        verticalAlign: 'top',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& td:first-child': { overflowWrap: 'anywhere' },
    },
    title: { fontWeight: 600, color: theme.palette.text.primary },
    numbers: { whiteSpace: 'nowrap' },
  }),
  { name: 'MartechReport' },
);
