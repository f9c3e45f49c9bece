import { makeStyles } from '@material-ui/core/styles';

/** Styles of the line along which exceptions end. */
export const useExpiryStyles = makeStyles(
  theme => ({
    root: { position: 'relative', margin: theme.spacing(0, 2, 0, 1) },
    dot: {
      position: 'absolute',
      marginTop: '0 !important',
      transform: 'translateX(-50%)',
      fontSize: 15,
      lineHeight: 0,
      '& a': { display: 'inline-block', lineHeight: 0 },
    },
    axis: {
      position: 'absolute',
      left: 0,
      right: 0,
      bottom: 0,
      height: 22,
      borderTop: `2px solid ${theme.palette.divider}`,
    },
    month: {
      position: 'absolute',
      paddingLeft: theme.spacing(0.5),
      borderLeft: `1px solid ${theme.palette.divider}`,
      whiteSpace: 'nowrap',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(11),
    },
  }),
  { name: 'MartechExpiry' },
);
