import { outcomePaths } from '../../../components/OutcomeGlyph/outcomePaths';
import { ConditionState } from '../../lib/conditionState';

/** Shapes that tell states apart without their colour, on a field of 24 by 24. */
export const stateMarks: Record<ConditionState, string> = {
  holds: outcomePaths.pass,
  waived: outcomePaths.waived,
  lost: outcomePaths.fail,
  unknown: outcomePaths['no-data'],
  error: outcomePaths.error,
};
