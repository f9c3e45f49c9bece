import { makeStyles, Theme } from '@material-ui/core/styles';
import { CSSProperties } from '@material-ui/core/styles/withStyles';

/** Height of a row in px, the same for all, so nothing jumps. */
export const HEAT_ROW_HEIGHT = 36;
/** Height of the titles of checks, which stand upright. */
const HEADER_HEIGHT = 160;
const BAND_HEIGHT = 22;

const row = (theme: Theme): CSSProperties => ({
  display: 'grid',
  alignItems: 'stretch',
  boxSizing: 'border-box',
  width: '100%',
  borderBottom: `1px solid ${theme.palette.divider}`,
});

/** Stays in view while checks scroll sideways. */
const pinned = (theme: Theme): CSSProperties => ({
  position: 'sticky',
  left: 0,
  zIndex: 1,
  backgroundColor: theme.palette.background.paper,
  borderRight: `1px solid ${theme.palette.divider}`,
});

/** Styles of the heat map and its rows. */
export const useHeatStyles = makeStyles(
  theme => ({
    scroller: {
      position: 'relative',
      minHeight: 240,
      maxHeight: 'max(360px, calc(100vh - 140px))',
      overflow: 'auto',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      scrollPaddingTop: HEADER_HEIGHT + BAND_HEIGHT + HEAT_ROW_HEIGHT,
      scrollPaddingBottom: HEAT_ROW_HEIGHT,
    },
    header: {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      backgroundColor: theme.palette.background.paper,
    },
    bands: { ...row(theme), height: BAND_HEIGHT },
    band: {
      minWidth: 0,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      padding: theme.spacing(0.25, 0.5),
      borderLeft: `1px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(11),
    },
    headerRow: { ...row(theme), height: HEADER_HEIGHT },
    heading: {
      display: 'flex',
      alignItems: 'flex-end',
      padding: theme.spacing(0.75, 1),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    pinned: { ...pinned(theme), paddingLeft: theme.spacing(2) },
    check: {
      minWidth: 0,
      height: HEADER_HEIGHT - 1,
      borderLeft: `1px solid ${theme.palette.divider}`,
    },
    checkButton: {
      width: '100%',
      height: '100%',
      justifyContent: 'center',
      alignItems: 'flex-end',
      padding: theme.spacing(0.75, 0),
      borderRadius: theme.shape.borderRadius,
      fontFamily: 'inherit',
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
      },
    },
    checkTitle: {
      writingMode: 'vertical-rl',
      transform: 'rotate(180deg)',
      maxHeight: HEADER_HEIGHT - 14,
      maxWidth: 27,
      overflow: 'hidden',
      fontSize: theme.typography.pxToRem(12),
      lineHeight: 1.1,
      textAlign: 'left',
    },
    body: { position: 'relative' },
    row: {
      ...row(theme),
      position: 'absolute',
      left: 0,
      top: 0,
      height: HEAT_ROW_HEIGHT,
      '&:hover $name': { backgroundColor: theme.palette.background.default },
    },
    name: {
      ...pinned(theme),
      display: 'flex',
      alignItems: 'center',
      minWidth: 0,
      padding: theme.spacing(0, 1, 0, 2),
    },
    nameText: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    plain: {
      display: 'flex',
      alignItems: 'center',
      minWidth: 0,
      padding: theme.spacing(0, 1),
      fontSize: theme.typography.pxToRem(13),
    },
    grow: { flex: 1, minWidth: 0 },
    stale: {
      opacity: 0.6,
      transition: theme.transitions.create('opacity', { delay: 150 }),
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    },
  }),
  { name: 'MartechHeatMap' },
);
