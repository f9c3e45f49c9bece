import { makeStyles } from '@material-ui/core/styles';

/** Styles of the list of contracts. */
export const useListStyles = makeStyles(
  theme => ({
    scroller: {
      position: 'relative',
      overflowX: 'auto',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    table: {
      ...theme.typography.body2,
      width: '100%',
      minWidth: 720,
      borderCollapse: 'collapse',
      '& th': {
        textAlign: 'left',
        padding: theme.spacing(1, 1.5),
        color: theme.palette.text.secondary,
        fontSize: theme.typography.pxToRem(12),
        fontWeight: 600,
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& td': {
        padding: theme.spacing(1, 1.5),
        verticalAlign: 'top',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& tbody tr:last-child td': { borderBottom: 0 },
    },
    stale: { opacity: 0.6 },
    line: { display: 'block', overflowWrap: 'anywhere' },
    below: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      overflowWrap: 'anywhere',
    },
    number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    action: { textTransform: 'none', whiteSpace: 'nowrap' },
    foot: {
      ...theme.typography.body2,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
  }),
  { name: 'MartechRenewalList' },
);
