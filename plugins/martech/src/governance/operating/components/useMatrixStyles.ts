import { makeStyles } from '@material-ui/core/styles';

/** Styles of the matrix of decision areas and roles. */
export const useMatrixStyles = makeStyles(
  theme => ({
    scroller: {
      overflowX: 'auto',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    table: {
      borderCollapse: 'collapse',
      width: '100%',
      fontSize: theme.typography.pxToRem(13),
      '& th, & td': {
        padding: theme.spacing(0.75, 1),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'left',
        verticalAlign: 'top',
      },
    },
    area: {
      position: 'sticky',
      left: 0,
      minWidth: 130,
      fontWeight: 600,
      backgroundColor: theme.palette.background.paper,
    },
    role: {
      fontSize: theme.typography.pxToRem(12),
      '&&': { verticalAlign: 'bottom' },
      // Upright names leave room for how it goes, right of the roles.
      '& span': {
        display: 'inline-block',
        writingMode: 'vertical-rl',
        transform: 'rotate(180deg)',
        maxHeight: 150,
      },
    },
    side: {
      backgroundColor: theme.palette.background.default,
      fontWeight: 600,
    },
    cell: { '&&': { textAlign: 'center' } },
    letter: {
      display: 'inline-block',
      minWidth: 22,
      padding: theme.spacing(0.125, 0.5),
      borderRadius: theme.shape.borderRadius,
      border: '1px solid transparent',
      textAlign: 'center',
      color: theme.palette.text.secondary,
    },
    accountable: {
      fontWeight: 700,
      color: theme.palette.text.primary,
      borderColor: theme.palette.text.primary,
    },
    number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechMatrix' },
);
