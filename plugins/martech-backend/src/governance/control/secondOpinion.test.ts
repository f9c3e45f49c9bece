import fc from 'fast-check';
import { naiveSignals, naiveState } from './__testUtils__/naive/naiveState';
import { randomPolicy, randomView } from './__testUtils__/naive/randomViews';
import { platformState } from './domain/platformState';
import { findSignals } from './domain/signals/findSignals';
import { signalIds } from '@martech-portal/backstage-plugin-martech-common';

const RUNS = 3_000;

describe('a second opinion, written from the docs alone', () => {
  it('comes to the same state and the same signals', () => {
    const states = new Map<string, number>();
    fc.assert(
      fc.property(randomView, randomPolicy, (view, policy) => {
        const { state } = platformState(view, policy);
        states.set(state, (states.get(state) ?? 0) + 1);
        expect(state).toBe(naiveState(view, policy));
        const found = findSignals(view, policy.signals).reasons;
        expect(new Set(found.map(({ id }) => id))).toEqual(
          naiveSignals(view, policy),
        );
      }),
      { numRuns: RUNS },
    );
    // Random platforms that were all alike would prove nothing.
    for (const state of [
      'controlled',
      'drifting',
      'uncontrolled',
      'unknown',
      'not-live',
      'retired',
    ]) {
      expect(states.get(state)).toBeGreaterThan(RUNS / 200);
    }
  });

  it('agrees that time alone changes nothing before it is looked at again', () => {
    fc.assert(
      fc.property(
        randomView,
        randomPolicy,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, policy, part) => {
          const verdict = platformState(view, policy);
          const again = verdict.recheckAt ?? view.now + 400 * 86_400_000;
          const later = Math.min(
            again - 1,
            Math.floor(view.now + (again - view.now) * part),
          );
          // What changes trust or who is there is told, not waited for.
          expect(naiveState({ ...view, now: later }, policy)).toBe(
            verdict.state,
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('has met every signal', () => {
    const met = new Set<string>();
    for (const view of fc.sample(randomView, 2_000)) {
      for (const policy of fc.sample(randomPolicy, 1)) {
        for (const id of naiveSignals(view, policy)) met.add(id);
      }
    }
    expect([...met].sort()).toEqual([...signalIds].sort());
  });
});
