import { makeStyles } from '@material-ui/core/styles';

/** Looks of the map and of what lies on it. */
export const useMapStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      minHeight: 420,
      borderRadius: theme.shape.borderRadius * 2,
    },
    canvas: {
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
    },
    surface: {
      position: 'absolute',
      inset: 0,
      cursor: 'pointer',
      touchAction: 'pan-y',
      outline: 'none',
      borderRadius: 'inherit',
      '&:focus-visible': {
        boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}`,
      },
    },
    unseen: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    buttons: {
      position: 'absolute',
      right: 0,
      bottom: `calc(100% + ${theme.spacing(0.5)}px)`,
      display: 'flex',
    },
    button: { padding: theme.spacing(0.75) },
    card: {
      ...theme.typography.body2,
      position: 'absolute',
      zIndex: 1,
      maxWidth: 300,
      padding: theme.spacing(1, 1.5),
      pointerEvents: 'none',
    },
    cardTitle: { fontWeight: 600, overflowWrap: 'anywhere' },
    cardList: { margin: 0, padding: 0, listStyle: 'none' },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechLandscapeMap' },
);
