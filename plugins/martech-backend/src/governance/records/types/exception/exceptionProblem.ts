import { ConflictError, InputError } from '@backstage/errors';
import {
  closest,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { utcDay } from '../../../../clock';
import { later } from '../../domain/days';
import { isSignal } from './areasOfCovers';
import { ExceptionSeen, SeenCheck } from './ExceptionSeen';
import { Covers, coverSame } from './StoredException';

/** @throws InputError when the day has passed or is too far ahead */
export function assertLastDay(
  field: string,
  expiresOn: string,
  { longest, now }: { longest: number; now: Date },
) {
  const last = utcDay(later(now, longest));
  if (expiresOn < utcDay(now)) {
    throw new InputError(`${field}: ${expiresOn} has passed, name a day ahead`);
  }
  if (expiresOn > last) {
    throw new InputError(
      `${field}: an exception ends on ${last} at the latest, ask for it to be renewed then`,
    );
  }
}

function checkProblem({ check, found, known, scorecard }: SeenCheck) {
  if (!found) {
    if (known.length === 0) return `there is no scorecard ${scorecard}`;
    const nearest = closest(check, known) ?? known[0];
    return `${scorecard} has no check "${check}", did you mean "${nearest}"?`;
  }
  return found.applies
    ? undefined
    : `${scorecard} is not about this entity, so nothing has to be excepted`;
}

/**
 * @throws InputError when something is covered that there is not
 * @throws ConflictError when another exception covers the same
 */
export function assertCovers(covers: Covers, seen: ExceptionSeen) {
  for (const [index, check] of seen.checks.entries()) {
    const problem = checkProblem(check);
    if (problem) {
      throw new InputError(`fields.covers.checks.${index}: ${problem}`);
    }
  }
  if (covers.kind === 'signal' && !isSignal(covers.signal)) {
    const nearest = closest(covers.signal, signalIds) ?? signalIds[0];
    throw new InputError(
      `fields.covers.signal: there is no signal "${covers.signal}", did you mean "${nearest}"?`,
    );
  }
  if (covers.kind === 'workaround' && !seen.incidentFound) {
    throw new InputError(
      'fields.covers.incident: there is no such incident of this entity',
    );
  }
  const other = seen.others.find(one => coverSame(one.covers, covers));
  if (other) {
    throw new ConflictError(
      `${other.number} is ${other.state} for the same already: have it renewed or closed first`,
    );
  }
}
