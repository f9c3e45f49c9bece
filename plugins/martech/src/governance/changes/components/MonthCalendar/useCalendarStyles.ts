import { alpha, makeStyles } from '@material-ui/core/styles';

/** Room in px above the changes of a day: its number, and lanes of bands. */
export const DAY_HEAD = 28;
export const LANE = 20;

/** Styles of the grid of a month. */
export const useCalendarStyles = makeStyles(
  theme => ({
    grid: {
      minWidth: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflow: 'hidden',
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(12),
    },
    row: {
      position: 'relative',
      display: 'grid',
      gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
      borderTop: `1px solid ${theme.palette.divider}`,
      '&:first-child': { borderTop: 'none' },
    },
    weekday: {
      padding: theme.spacing(0.75, 1),
      color: theme.palette.text.secondary,
      fontWeight: 600,
    },
    day: {
      minWidth: 0,
      minHeight: 108,
      padding: theme.spacing(0, 0.5, 0.5),
      cursor: 'pointer',
      borderLeft: `1px solid ${theme.palette.divider}`,
      '&:first-child': { borderLeft: 'none' },
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    outside: {
      backgroundColor: theme.palette.background.default,
      '& $number': { color: theme.palette.text.secondary, fontWeight: 400 },
    },
    chosen: {
      boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}`,
    },
    head: { display: 'flex', alignItems: 'center', height: DAY_HEAD },
    number: {
      minWidth: 22,
      height: 22,
      lineHeight: '22px',
      padding: theme.spacing(0, 0.5),
      textAlign: 'center',
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
    },
    name: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
    today: {
      borderRadius: 11,
      color: `${theme.palette.primary.contrastText} !important`,
      backgroundColor: theme.palette.primary.main,
    },
    more: {
      color: theme.palette.text.secondary,
      padding: theme.spacing(0, 0.5),
    },
    bands: {
      position: 'absolute',
      top: DAY_HEAD,
      left: 0,
      right: 0,
      display: 'grid',
      gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
      gridAutoRows: LANE,
      pointerEvents: 'none',
    },
    band: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minWidth: 0,
      height: LANE - 3,
      margin: theme.spacing(0, 0.5),
      padding: theme.spacing(0, 0.75),
      borderRadius: 3,
      color: theme.palette.text.primary,
      border: `1px solid ${theme.palette.info.main}`,
      backgroundColor: alpha(theme.palette.info.main, 0.22),
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      fontWeight: 600,
      '& svg': { fontSize: '1.1em', flexShrink: 0 },
      '& span': { overflow: 'hidden', textOverflow: 'ellipsis' },
    },
    before: { marginLeft: 0, borderLeft: 'none', borderRadius: '0 3px 3px 0' },
    after: { marginRight: 0, borderRight: 'none', borderRadius: '3px 0 0 3px' },
  }),
  { name: 'MartechCalendar' },
);
