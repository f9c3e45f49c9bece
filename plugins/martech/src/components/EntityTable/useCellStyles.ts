import { makeStyles } from '@material-ui/core/styles';

/** Styles of what is inside cells. */
export const useCellStyles = makeStyles(
  theme => ({
    line: {
      display: 'block',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    stack: { display: 'flex', flexDirection: 'column' },
    strong: { fontWeight: 600 },
    below: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    none: { color: theme.palette.text.secondary },
    number: { fontVariantNumeric: 'tabular-nums' },
    due: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      fontSize: theme.typography.pxToRem(12),
      overflow: 'hidden',
      whiteSpace: 'nowrap',
    },
    list: { display: 'flex', gap: theme.spacing(0.75), minWidth: 0 },
    more: {
      flexShrink: 0,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      alignSelf: 'center',
    },
  }),
  { name: 'MartechCell' },
);
