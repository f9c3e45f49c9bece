import { makeStyles, Theme } from '@material-ui/core/styles';
import { CSSProperties } from '@material-ui/core/styles/withStyles';

const shade = (
  { palette }: Theme,
  colour: 'success' | 'warning' | 'error' | 'info',
) => (palette.type === 'dark' ? palette[colour].light : palette[colour].dark);

/** The light track and the strong fill of one state. */
const tone = (colour: string): CSSProperties => ({
  '& $fill': { fill: colour },
  '& $edge': { stroke: colour },
  '& $mark': { fill: colour },
});

/** Classes of the ring; those named like a state colour its segments. */
export const useRingStyles = makeStyles(
  theme => {
    const { text, action } = theme.palette;
    return {
      root: { display: 'block', flexShrink: 0, maxWidth: '100%' },
      track: { fill: action.hover },
      fill: {},
      edge: { fill: 'none', strokeWidth: 1.25 },
      mark: {},
      // Without its own size an icon is as large as the letters around it.
      icon: { color: text.secondary, width: 24, height: 24 },
      asked: {
        fill: 'none',
        stroke: text.secondary,
        strokeWidth: 0.75,
        strokeDasharray: '2 2',
      },
      number: {
        fill: text.primary,
        fontFamily: theme.typography.fontFamily,
        fontSize: 30,
        fontWeight: 700,
        textAnchor: 'middle',
      },
      of: {
        fill: text.secondary,
        fontFamily: theme.typography.fontFamily,
        fontSize: 12,
        textAnchor: 'middle',
      },
      holds: tone(shade(theme, 'success')),
      waived: tone(shade(theme, 'info')),
      lost: tone(shade(theme, 'error')),
      unknown: tone(text.secondary),
      error: tone(text.primary),
      /** Announced standards accuse nobody. */
      calm: tone(text.secondary),
    };
  },
  { name: 'MartechReadinessRing' },
);
