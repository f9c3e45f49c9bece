import { DriftMove } from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../components/Word';

/** How a change is coloured; an icon and a word say the same. */
export const moveTones: Record<DriftMove, Tone> = {
  lost: 'bad',
  worse: 'bad',
  better: 'info',
  regained: 'good',
  'went-live': 'info',
  new: 'quiet',
  retired: 'quiet',
  other: 'quiet',
};
