import { makeStyles } from '@material-ui/core/styles';

/** Styles of the choices of a filter. */
export const useOptionStyles = makeStyles(
  theme => ({
    list: {
      maxHeight: 320,
      overflowY: 'auto',
      overflowX: 'hidden',
      flexWrap: 'nowrap',
    },
    search: { padding: theme.spacing(0.5, 2, 1) },
    option: {
      display: 'flex',
      flexShrink: 0,
      minWidth: 0,
      margin: 0,
      padding: theme.spacing(0, 2, 0, 1),
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    label: {
      display: 'flex',
      flex: 1,
      minWidth: 0,
      gap: theme.spacing(1),
      justifyContent: 'space-between',
      fontSize: theme.typography.pxToRem(14),
    },
    name: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    count: {
      color: theme.palette.text.secondary,
      fontVariantNumeric: 'tabular-nums',
    },
    box: { padding: theme.spacing(0.75) },
    note: {
      padding: theme.spacing(1, 2),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechFilterOption' },
);
