import { InputError } from '@backstage/errors';
import { ChangeFields } from '@martech-portal/backstage-plugin-martech-common';
import { Becoming } from '../../records';
import { changeAreasOf } from './changeAreasOf';
import { changeClassOf } from './changeClassOf';
import { changeProblem, periodOf } from './changeProblem';
import { ChangeSeen } from './ChangeSeen';
import { later } from '../../records/domain/days';

type Submission = Pick<Becoming, 'state' | 'dueAt'>;

/** Where a change goes that nobody has to decide about any more. */
export const decidedState = ({
  emergency,
  standard,
  window,
}: Pick<ChangeFields, 'emergency' | 'standard' | 'window'>) =>
  emergency || (standard !== undefined && window) ? 'scheduled' : 'approved';

function submission(
  fields: ChangeFields,
  areas: readonly string[],
  seen: ChangeSeen,
  now: Date,
): Submission {
  return areas.length === 0
    ? { state: decidedState(fields), dueAt: null }
    : { state: 'submitted', dueAt: later(now, seen.decideWithin) };
}

/** What a change is made of, whether it is submitted or still a draft. */
function contentOf(fields: ChangeFields, seen: ChangeSeen) {
  const changeClass = changeClassOf(fields, seen.standard);
  return {
    areas: changeAreasOf(changeClass, fields.aspects, seen.model),
    fields: { ...fields, changeClass, affected: seen.affected },
    window: fields.window ? periodOf(fields.window) : null,
  };
}

/** A change that nobody is asked about yet; it may still be incomplete. */
export const draftedChange = (
  fields: ChangeFields,
  seen: ChangeSeen,
): Becoming => ({
  ...contentOf(fields, seen),
  window: null,
  state: 'draft',
  dueAt: null,
});

/**
 * A change that is asked for.
 *
 * @throws InputError that names the field
 */
export function submittedChange(
  fields: ChangeFields,
  seen: ChangeSeen,
  now: Date,
): Becoming {
  const problem = changeProblem(fields, seen, now);
  if (problem) {
    throw new InputError(`fields.${problem.field}: ${problem.message}`);
  }
  const content = contentOf(fields, seen);
  return { ...content, ...submission(fields, content.areas, seen, now) };
}
