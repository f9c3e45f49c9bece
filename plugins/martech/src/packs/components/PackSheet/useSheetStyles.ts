import { makeStyles } from '@material-ui/core/styles';

/** A sheet of paper: wide on screens, A4 in print. */
export const useSheetStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(2),
      padding: theme.spacing(2, 3, 3),
      maxWidth: 1100,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
      '@media print': {
        gap: 8,
        padding: 0,
        maxWidth: 'none',
        border: 'none',
        fontSize: '8.5pt',
        lineHeight: 1.3,
      },
    },
    title: { margin: 0, fontSize: '1.5em', lineHeight: 1.25 },
    line: { margin: 0, color: theme.palette.text.secondary },
    note: { margin: theme.spacing(1, 0, 0), whiteSpace: 'pre-line' },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: theme.spacing(2, 3),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
      '@media print': {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        gap: '8px 16px',
      },
    },
  }),
  { name: 'MartechPackSheet' },
);
