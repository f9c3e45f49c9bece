import { makeStyles } from '@material-ui/core/styles';
import { stripes } from '../../../components/OutcomeGlyph/outcomeLooks';

/** One class per control state, for parts of a bar. */
export const useStateFills = makeStyles(
  theme => {
    const { success, warning, error, text, divider, action } = theme.palette;
    return {
      controlled: { backgroundColor: success.main },
      drifting: { backgroundColor: warning.main },
      uncontrolled: { backgroundColor: error.main },
      unknown: { backgroundImage: stripes(text.secondary) },
      'not-live': { backgroundColor: divider },
      retired: { backgroundColor: text.secondary },
      /** Nothing is known of that time. */
      nothing: { backgroundColor: action.hover },
    };
  },
  { name: 'MartechStateFill' },
);
