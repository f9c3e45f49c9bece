import {
  ExceptionFields,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { Becoming } from '../../domain';
import { later } from '../../domain/days';
import { RecordsPolicy } from '../../readRecordsPolicy';
import { areasOfCovers } from './areasOfCovers';
import { assertLastDay } from './exceptionProblem';
import { SeenCheck } from './ExceptionSeen';

interface Asking {
  checks: readonly SeenCheck[];
  model: OperatingModel;
  now: Date;
  policy: RecordsPolicy['exceptions'];
}

/**
 * An exception as it is when somebody asks for it.
 *
 * @throws InputError that names the field
 */
export function askForException(
  fields: ExceptionFields,
  { checks, model, now, policy }: Asking,
): Becoming {
  const { longest, decideWithin } = policy;
  assertLastDay('fields.expiresOn', fields.expiresOn, { longest, now });
  return {
    areas: areasOfCovers(fields.covers, checks, model),
    fields: { ...fields, renewals: 0 },
    dueAt: later(now, decideWithin),
    ...(fields.covers.kind === 'checks' && { checks: fields.covers.checks }),
  };
}
