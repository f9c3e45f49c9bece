import { nextOf } from '../days';
import { SignalRule } from './SignalRule';

/** People work around an incident, and nobody has said whether they may. */
export const workaroundUndecided: SignalRule = {
  id: 'workaround-undecided',
  severity: 'amber',
  look({ exceptions, now }, { workaroundUndecided: allowed }) {
    const waiting = exceptions.filter(
      ({ covers, state }) =>
        state === 'requested' && covers.kind === 'workaround',
    );
    // Decided within the time is up to its last moment.
    const late = waiting.find(({ createdAt }) => createdAt + allowed < now);
    return {
      again: nextOf(
        now,
        waiting.map(({ createdAt }) => createdAt + allowed + 1),
      ),
      ...(late && {
        found: {
          since: late.createdAt + allowed,
          source: { kind: 'record', ref: late.id },
          data: { number: late.number },
        },
      }),
    };
  },
};
