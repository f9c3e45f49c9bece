import { makeStyles, Theme } from '@material-ui/core/styles';

const shade = (
  theme: Theme,
  colour: 'success' | 'warning' | 'error' | 'info',
) =>
  theme.palette.type === 'dark'
    ? theme.palette[colour].light
    : theme.palette[colour].dark;

/** One class per tone; dark shades on light paper and the other way round. */
export const useToneStyles = makeStyles(
  theme => ({
    quiet: { color: theme.palette.text.secondary },
    plain: { color: theme.palette.text.primary },
    info: { color: shade(theme, 'info') },
    good: { color: shade(theme, 'success') },
    warn: { color: shade(theme, 'warning') },
    bad: { color: shade(theme, 'error') },
  }),
  { name: 'MartechTone' },
);
