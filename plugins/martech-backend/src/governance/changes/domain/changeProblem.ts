import {
  ChangeFields,
  closest,
} from '@martech-portal/backstage-plugin-martech-common';
import { ChangeSeen } from './ChangeSeen';
import { freezeIn, freezeInWords } from './Freeze';
import { lengthOf, LONGEST_CHANGE, Period } from './Period';

/** What is wrong with what somebody asked for. */
export interface Problem {
  /** Below `fields`. */
  field: string;
  message: string;
}

export const periodOf = (window: { start: string; end: string }): Period => ({
  startsAt: new Date(window.start),
  endsAt: new Date(window.end),
});

/** Why a change cannot take place at a time, as far as that can be known. */
export function windowProblem(
  { emergency, window }: Pick<ChangeFields, 'emergency' | 'window'>,
  seen: Pick<ChangeSeen, 'freezes'>,
  now: Date,
): Problem | undefined {
  if (!window) return undefined;
  const period = periodOf(window);
  const problem = (message: string) => ({ field: 'window', message });
  if (lengthOf(period) > LONGEST_CHANGE) {
    return problem(
      'is longer than 90 days: split the change into smaller ones',
    );
  }
  if (emergency) return undefined;
  if (period.endsAt <= now) {
    return problem('lies in the past: choose one ahead');
  }
  const freeze = freezeIn(seen.freezes, period);
  return (
    freeze &&
    problem(
      `falls into ${freezeInWords(
        freeze,
      )}: choose a time outside of it, or ask for the change as an emergency if it cannot wait`,
    )
  );
}

function standardProblem(
  { emergency, standard }: ChangeFields,
  seen: ChangeSeen,
): Problem | undefined {
  if (standard === undefined) return undefined;
  const field = 'standard';
  if (emergency) {
    return {
      field,
      message:
        'goes without approval and an emergency is approved afterwards: leave one of the two out',
    };
  }
  const ids = seen.standard.map(({ id }) => id);
  if (ids.includes(standard)) return undefined;
  const nearest = closest(standard, ids);
  const hint = nearest
    ? `did you mean ${nearest}?`
    : 'the platform names none in spec.changePolicy.standard, so leave it out';
  return { field, message: `is no standard change of this entity, ${hint}` };
}

/** The first thing that keeps a change from being submitted. */
export function changeProblem(
  fields: ChangeFields,
  seen: ChangeSeen,
  now: Date,
): Problem | undefined {
  const wrong = standardProblem(fields, seen);
  if (wrong) return wrong;
  if (fields.standard === undefined && fields.aspects.length === 0) {
    return {
      field: 'aspects',
      message:
        'is empty: say what is changed, so that the right people decide about it',
    };
  }
  if (fields.emergency && fields.emergencyReason === undefined) {
    return {
      field: 'emergencyReason',
      message: 'is missing: say why it cannot wait',
    };
  }
  return windowProblem(fields, seen, now);
}
