import { alpha, makeStyles, Theme } from '@material-ui/core/styles';
import { CSSProperties } from '@material-ui/core/styles/withStyles';

const look = (theme: Theme, main: string, text: string): CSSProperties => ({
  color: text,
  backgroundColor: alpha(main, theme.palette.type === 'dark' ? 0.26 : 0.16),
});

const toned = (
  theme: Theme,
  colour: 'success' | 'warning' | 'error' | 'info',
) => {
  const { main, light, dark } = theme.palette[colour];
  return look(theme, main, theme.palette.type === 'dark' ? light : dark);
};

/** Stripes say "unknown" where a colour alone would claim to know. */
const striped = (colour: string): CSSProperties => ({
  backgroundImage: `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 6px)`,
});

/**
 * One class per outcome: glyph and field around it, dark on light or the other
 * way round. Classes are named by outcome.
 */
export const useOutcomeStyles = makeStyles(
  theme => {
    const { common, text, divider, type } = theme.palette;
    return {
      pass: toned(theme, 'success'),
      warn: toned(theme, 'warning'),
      fail: toned(theme, 'error'),
      waived: toned(theme, 'info'),
      'no-data': { color: text.secondary, ...striped(divider) },
      error: look(
        theme,
        type === 'dark' ? common.white : common.black,
        text.primary,
      ),
      'not-applicable': { color: text.secondary },
    };
  },
  { name: 'MartechOutcome' },
);

/** One class per outcome for parts of a bar, which hold no glyph. */
export const useOutcomeFills = makeStyles(
  theme => {
    const { success, warning, error, info, text, divider } = theme.palette;
    return {
      pass: { backgroundColor: success.main },
      warn: { backgroundColor: warning.main },
      fail: { backgroundColor: error.main },
      waived: { backgroundColor: info.main },
      'no-data': striped(text.secondary),
      error: { backgroundColor: text.primary },
      'not-applicable': { backgroundColor: divider },
    };
  },
  { name: 'MartechOutcomeFill' },
);
