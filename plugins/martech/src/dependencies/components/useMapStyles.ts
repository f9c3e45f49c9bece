import { makeStyles } from '@material-ui/core/styles';
import { box } from '../lib/layoutMap';

/** Styles of the map of integrations. */
export const useMapStyles = makeStyles(
  theme => {
    const { divider, error, info, text, type } = theme.palette;
    const red = type === 'dark' ? error.light : error.dark;
    return {
      scroller: {
        position: 'relative',
        overflow: 'auto',
        maxHeight: '72vh',
        backgroundColor: theme.palette.background.paper,
        border: `1px solid ${divider}`,
        borderRadius: theme.shape.borderRadius,
      },
      canvas: {
        position: 'relative',
        transformOrigin: '0 0',
        margin: theme.spacing(2),
      },
      lines: {
        position: 'absolute',
        top: 0,
        left: 0,
        overflow: 'visible',
        pointerEvents: 'none',
      },
      line: { fill: 'none', stroke: text.secondary, strokeWidth: 1.25 },
      arrow: { fill: text.secondary },
      brittle: { stroke: red, strokeWidth: 2.5, strokeDasharray: '7 4' },
      faded: { opacity: 0.15 },
      mark: {
        fill: theme.palette.background.paper,
        stroke: red,
        strokeWidth: 1.5,
      },
      markText: { fill: red, fontSize: 12, fontWeight: 700 },
      node: {
        ...theme.typography.caption,
        fontSize: theme.typography.pxToRem(13),
        position: 'absolute',
        width: box.width,
        height: box.height,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'stretch',
        justifyContent: 'center',
        padding: theme.spacing(0.25, 1),
        textAlign: 'left',
        overflow: 'hidden',
        color: text.primary,
        backgroundColor: theme.palette.background.default,
        border: `1px solid ${text.secondary}`,
        borderRadius: theme.shape.borderRadius,
        '&:hover, &:focus-visible': {
          outline: `2px solid ${type === 'dark' ? info.light : info.dark}`,
        },
      },
      many: { borderStyle: 'double', borderWidth: 3 },
      title: {
        fontWeight: 700,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      },
      quiet: { color: text.secondary, whiteSpace: 'nowrap' },
      /** Read out after what is seen: a name must hold what it shows. */
      unseen: {
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clip: 'rect(0 0 0 0)',
        whiteSpace: 'nowrap',
      },
    };
  },
  { name: 'MartechMap' },
);
