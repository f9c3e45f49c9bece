import { makeStyles } from '@material-ui/core/styles';
import { OutcomeLook, outcomeLooks, stripes } from './outcomeLooks';

const field = ({ colour, tint, pattern }: OutcomeLook) => ({
  color: colour,
  backgroundColor: tint,
  ...(pattern.length > 0 && { backgroundImage: pattern.join(', ') }),
});

/** One class per outcome: glyph and field around it. */
export const useOutcomeStyles = makeStyles(
  theme => {
    const looks = outcomeLooks(theme);
    return {
      pass: field(looks.pass),
      warn: field(looks.warn),
      fail: field(looks.fail),
      waived: field(looks.waived),
      'no-data': field(looks['no-data']),
      error: field(looks.error),
      'not-applicable': field(looks['not-applicable']),
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
      'no-data': { backgroundImage: stripes(text.secondary) },
      error: { backgroundColor: text.primary },
      'not-applicable': { backgroundColor: divider },
    };
  },
  { name: 'MartechOutcomeFill' },
);
