import { nextOf, startOf } from '../days';
import { SignalRule } from './SignalRule';

/** The accountable team or the platform owner has left, and nobody stands in. */
export const ownerLeft: SignalRule = {
  id: 'owner-left',
  severity: 'red',
  look({ now, people }) {
    const left = people.find(
      ({ replaced, standing }) => standing === 'left' && !replaced,
    );
    const leaving = people.flatMap(({ leftOn }) =>
      leftOn ? [startOf(leftOn)] : [],
    );
    return {
      again: nextOf(now, leaving),
      ...(left && {
        found: {
          ...(left.leftOn && { since: startOf(left.leftOn) }),
          source: { kind: 'entity', ref: left.ref },
          data: { who: left.ref, as: left.as },
        },
      }),
    };
  },
};
