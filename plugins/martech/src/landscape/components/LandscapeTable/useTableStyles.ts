import { makeStyles } from '@material-ui/core/styles';

/** Looks of the map as a table. */
export const useTableStyles = makeStyles(
  theme => ({
    scroller: {
      overflow: 'auto',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
    },
    table: {
      ...theme.typography.body2,
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.75, 1),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'right',
        fontVariantNumeric: 'tabular-nums',
      },
      '& th:first-child': { textAlign: 'left' },
      '& thead th': {
        color: theme.palette.text.secondary,
        fontWeight: 500,
        whiteSpace: 'nowrap',
      },
      '& a': { textDecoration: 'underline' },
    },
    category: { '& th, & td': { fontWeight: 600 } },
    type: {
      '& th': { fontWeight: 400, paddingLeft: theme.spacing(4) },
      '& th:first-child': { paddingLeft: theme.spacing(4) },
    },
    quiet: {
      ...theme.typography.caption,
      display: 'block',
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechLandscapeTable' },
);
