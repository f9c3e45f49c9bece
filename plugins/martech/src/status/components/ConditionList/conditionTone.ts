import { Tone } from '../../../components/Word';
import { ConditionState } from '../../lib/conditionState';

const tones: Record<ConditionState, Tone> = {
  holds: 'good',
  waived: 'info',
  lost: 'bad',
  unknown: 'quiet',
  error: 'plain',
};

/** The colour of a state; announced standards show no red. */
export const conditionTone = (state: ConditionState, calm: boolean): Tone =>
  calm && state === 'lost' ? 'quiet' : tones[state];
