import { makeStyles } from '@material-ui/core/styles';

/** Styles of cards with pictures. */
export const useLibraryStyles = makeStyles(
  theme => ({
    scroller: {
      position: 'relative',
      flex: 1,
      minHeight: 320,
      overflow: 'auto',
    },
    list: { position: 'relative', listStyle: 'none', margin: 0, padding: 0 },
    card: {
      position: 'absolute',
      display: 'flex',
      flexDirection: 'column',
      boxSizing: 'border-box',
      overflow: 'hidden',
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    picture: {
      position: 'relative',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    // Above the picture, below what can be pressed in its place.
    open: {
      position: 'absolute',
      top: 0,
      left: 0,
      width: '100%',
      height: '100%',
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.primary.main}`,
        outlineOffset: -3,
      },
    },
    hidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
    facts: {
      ...theme.typography.body2,
      flex: 1,
      minHeight: 0,
      margin: 0,
      padding: theme.spacing(1, 1.5),
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(0.5),
      overflow: 'hidden',
      // Too much for a card is cut at its end, not in every line.
      '& > *': { flexShrink: 0 },
    },
    name: {
      ...theme.typography.body1,
      fontWeight: 600,
      margin: 0,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    line: {
      display: 'block',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    quiet: { color: theme.palette.text.secondary },
    // Markets give way to it.
    state: { flexShrink: 0 },
    marks: { display: 'flex', gap: theme.spacing(1.5), minWidth: 0 },
    stale: { opacity: 0.6 },
  }),
  { name: 'MartechLibrary' },
);
