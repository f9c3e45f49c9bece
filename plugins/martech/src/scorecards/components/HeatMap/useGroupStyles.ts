import { makeStyles } from '@material-ui/core/styles';

/** Styles of the rows of a grouped heat map. */
export const useGroupStyles = makeStyles(
  theme => ({
    open: {
      flex: 1,
      minWidth: 0,
      justifyContent: 'flex-start',
      gap: theme.spacing(0.5),
      marginLeft: theme.spacing(-1),
      padding: theme.spacing(0.25, 0.5),
      borderRadius: theme.shape.borderRadius,
      fontFamily: 'inherit',
      fontSize: theme.typography.pxToRem(14),
      textAlign: 'left',
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
      },
    },
    count: {
      marginLeft: 'auto',
      paddingLeft: theme.spacing(1),
      flexShrink: 0,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      fontVariantNumeric: 'tabular-nums',
    },
    bar: {
      display: 'flex',
      flexDirection: 'column-reverse',
      gap: 1,
      margin: theme.spacing(0.5, 0.75),
      overflow: 'hidden',
      borderRadius: 2,
      backgroundColor: theme.palette.background.default,
    },
  }),
  { name: 'MartechGroupMap' },
);
