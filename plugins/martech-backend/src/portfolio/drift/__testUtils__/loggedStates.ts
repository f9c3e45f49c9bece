import { controlStates } from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { LoggedState, StateLog } from '../domain/StateLog';

export const FIRST_DAY = Date.parse('2026-01-01');
export const DAYS = 40;
const HOUR = 3_600_000;

/** What history could hold of some platforms, in the order of writing. */
export const randomHistory: fc.Arbitrary<LoggedState[]> = fc
  .array(
    fc.record({
      uid: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      hour: fc.integer({ min: 0, max: DAYS * 24 - 1 }),
      state: fc.constantFrom(...controlStates),
    }),
    { maxLength: 60 },
  )
  .map(changes =>
    changes
      .sort((one, other) => one.hour - other.hour)
      .map(({ hour, state, uid }, index) => ({
        id: index + 1,
        uid,
        at: FIRST_DAY + hour * HOUR,
        state,
      })),
  );

export function logOf(changes: readonly LoggedState[]): StateLog {
  const log = new StateLog();
  for (const change of changes) log.add(change);
  return log;
}
