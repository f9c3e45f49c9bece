import { makeStyles, Theme } from '@material-ui/core/styles';
import { CSSProperties } from '@material-ui/core/styles/withStyles';

/** Height of a row in px: two lines, the same for all, so nothing jumps. */
export const ROW_HEIGHT = 52;
/** Height of the header row in px. */
export const HEADER_HEIGHT = 40;

const row = (theme: Theme): CSSProperties => ({
  display: 'grid',
  alignItems: 'center',
  boxSizing: 'border-box',
  width: '100%',
  borderBottom: `1px solid ${theme.palette.divider}`,
});

/** Styles of the table and its rows. */
export const useTableStyles = makeStyles(
  theme => ({
    scroller: {
      position: 'relative',
      flex: 1,
      minHeight: 320,
      overflow: 'auto',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      scrollPaddingTop: HEADER_HEIGHT + ROW_HEIGHT,
      scrollPaddingBottom: ROW_HEIGHT,
    },
    header: {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: theme.palette.background.paper,
    },
    headerRow: { ...row(theme), height: HEADER_HEIGHT },
    headerCell: {
      padding: theme.spacing(0, 1),
      minWidth: 0,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      whiteSpace: 'nowrap',
      '&:first-child': { paddingLeft: theme.spacing(2) },
      '&:last-child': { paddingRight: theme.spacing(2) },
    },
    body: { position: 'relative' },
    row: {
      ...row(theme),
      position: 'absolute',
      left: 0,
      top: 0,
      height: ROW_HEIGHT,
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    cell: {
      minWidth: 0,
      padding: theme.spacing(0, 1),
      '&:first-child': { paddingLeft: theme.spacing(2) },
      '&:last-child': { paddingRight: theme.spacing(2) },
    },
    reverse: { flexDirection: 'row-reverse' },
    right: { textAlign: 'right', '& $awaited': { marginLeft: 'auto' } },
    awaited: {},
    stale: {
      opacity: 0.6,
      transition: theme.transitions.create('opacity', { delay: 150 }),
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    },
  }),
  { name: 'MartechTable' },
);
