import {
  ControlStateId,
  DriftMove,
} from '@martech-portal/backstage-plugin-martech-common';

const live = ['controlled', 'drifting', 'uncontrolled', 'unknown'];

/** What it means that an entity stood so and stands otherwise now. */
export function moveOf(
  before: ControlStateId | null,
  after: ControlStateId,
): DriftMove {
  if (before === null) return 'new';
  if (after === 'retired') return 'retired';
  if (!live.includes(after)) return 'other';
  if (!live.includes(before)) return 'went-live';
  if (before === 'controlled') return 'lost';
  if (after === 'controlled') return 'regained';
  if (after === 'uncontrolled') return 'worse';
  return before === 'uncontrolled' ? 'better' : 'other';
}
