import { InputError, NotAllowedError } from '@backstage/errors';
import {
  createRecordSchemas,
  freezeFields,
  FreezeFields,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { freezers } from '../operating/domain/freezers';
import { Becoming, Doer, RecordRules, StoredRecord } from '../records';
import { readEdit } from '../records/domain/readEdit';
import { isWithin, lengthOf, LONGEST_FREEZE, Period } from './domain/Period';

type Body = z.output<typeof createRecordSchemas.freeze>;

const whole = z.object(freezeFields.shape);

const periodOf = ({ from, to }: Pick<FreezeFields, 'from' | 'to'>): Period => ({
  startsAt: new Date(from),
  endsAt: new Date(to),
});

const storedPeriod = ({ fields }: Pick<StoredRecord, 'fields'>) =>
  periodOf(whole.pick({ from: true, to: true }).parse(fields));

/** @throws NotAllowedError that names who may */
function assertMayFreeze(by: Doer, model: OperatingModel) {
  const may = freezers(model);
  if (may.some(ref => ref === by.ref || by.groups.includes(ref))) return;
  throw new NotAllowedError(
    may.length > 0
      ? `Only ${may.join(' and ')} may call a freeze: ask them`
      : 'Nobody may call a freeze yet: name a group in martech.operatingModel.governance',
  );
}

/**
 * A freeze with its times. The clock starts it, also when it began already, so
 * that its timeline tells all of it.
 *
 * @throws InputError that names the field
 */
function frozen(fields: FreezeFields, state: string, now: Date): Becoming {
  const period = periodOf(fields);
  const { startsAt, endsAt } = period;
  if (endsAt <= startsAt) {
    throw new InputError('fields.to: must come after from');
  }
  if (endsAt <= now) {
    throw new InputError('fields.to: lies in the past, choose a time ahead');
  }
  if (lengthOf(period) > LONGEST_FREEZE) {
    throw new InputError('fields.to: is more than a year after from');
  }
  const isOn = state === 'active' && isWithin(now, period);
  return {
    state: isOn ? 'active' : 'planned',
    fields: { ...fields },
    window: period,
    dueAt: endsAt,
    nextAt: isOn ? endsAt : startsAt,
  };
}

/** What is particular to freezes. Times decide about them; the clock only writes it down. */
export const createFreezeRules = (
  model: OperatingModel,
): RecordRules<Body, void> => ({
  type: 'freeze',
  schema: createRecordSchemas.freeze,
  async look() {},

  begin({ fields }, _, { by, now }) {
    assertMayFreeze(by, model);
    return frozen(fields, 'planned', now);
  },

  refusal: () => undefined,

  step(step, _, { now }) {
    switch (step.action) {
      case 'edit': {
        const { fields, words } = readEdit(step, whole);
        return { ...words, ...frozen(fields, step.record.state, now) };
      }
      case 'start':
        return { nextAt: storedPeriod(step.record).endsAt };
      case 'cancel':
        return { dueAt: null, nextAt: null, window: null };
      case 'end': {
        const { startsAt, endsAt } = storedPeriod(step.record);
        const isEarly = startsAt < now && now < endsAt;
        return {
          dueAt: null,
          nextAt: null,
          ...(isEarly && { window: { startsAt, endsAt: now } }),
        };
      }
      default:
        return {};
    }
  },

  due(record, _, { now }) {
    const { startsAt, endsAt } = storedPeriod(record);
    if (record.state === 'planned') {
      return startsAt <= now ? { action: 'start' } : { again: startsAt };
    }
    return endsAt <= now ? { action: 'end' } : { again: endsAt };
  },

  stateAt(record, now) {
    if (record.state !== 'planned' && record.state !== 'active') {
      return record.state;
    }
    const period = storedPeriod(record);
    if (period.endsAt <= now) return 'ended';
    return isWithin(now, period) ? 'active' : 'planned';
  },
});
