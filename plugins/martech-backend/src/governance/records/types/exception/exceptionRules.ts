import { createRecordSchemas } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Asked, ListedRecord, RecordRules } from '../../domain';
import { endOfDay } from '../../domain/days';
import { RecordsPolicy } from '../../readRecordsPolicy';
import { askForException } from './askForException';
import { assertCovers } from './exceptionProblem';
import { exceptionRefusal } from './exceptionRefusal';
import { ExceptionSeen } from './ExceptionSeen';
import { exceptionStep } from './exceptionStep';
import { readException } from './StoredException';

type Body = z.output<typeof createRecordSchemas.exception>;

const endOf = (record: ListedRecord) =>
  endOfDay(readException(record).expiresOn);

/** What is particular to exceptions. */
export const createExceptionRules = (options: {
  look: { of(asked: Asked): Promise<ExceptionSeen> };
  policy: RecordsPolicy['exceptions'];
}): RecordRules<Body, ExceptionSeen> => ({
  type: 'exception',
  schema: createRecordSchemas.exception,

  look: asked => options.look.of(asked),

  begin({ fields }, seen, { now }) {
    assertCovers(fields.covers, seen);
    const { policy } = options;
    return askForException(fields, { ...seen, now, policy });
  },

  refusal: exceptionRefusal,

  step: (step, seen, moment) =>
    exceptionStep(step, seen, moment, options.policy),

  due(record, { checks }, { now }) {
    if (record.state !== 'active') return { again: null };
    const end = endOf(record);
    if (end <= now) return { action: 'expire' };
    // A whole scorecard that is gone may be back: then nothing was asked for.
    const isGone =
      checks.length > 0 &&
      checks.every(({ found, known }) => !found && known.length > 0);
    return isGone ? { action: 'close' } : { again: end };
  },

  stateAt: (record, now) =>
    record.state === 'active' && endOf(record) <= now
      ? 'expired'
      : record.state,
});
