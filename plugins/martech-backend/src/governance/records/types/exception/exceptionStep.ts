import { InputError } from '@backstage/errors';
import {
  exceptionFields,
  renewalFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { Becoming, Moment, Step } from '../../domain';
import { endOfDay } from '../../domain/days';
import { readEdit } from '../../domain/readEdit';
import { RecordsPolicy } from '../../readRecordsPolicy';
import { askForException } from './askForException';
import { assertCovers, assertLastDay } from './exceptionProblem';
import { ExceptionSeen } from './ExceptionSeen';
import { readException } from './StoredException';

type Policy = RecordsPolicy['exceptions'];

const ended: Becoming = { dueAt: null, nextAt: null };

const until = (expiresOn: string): Becoming => ({
  dueAt: endOfDay(expiresOn),
  nextAt: endOfDay(expiresOn),
});

function edited(
  step: Step,
  seen: ExceptionSeen,
  { now, policy }: { now: Date; policy: Policy },
): Becoming {
  const schema = exceptionFields.loose();
  const { words, fields } = readEdit(step, schema);
  assertCovers(fields.covers, seen);
  const asked = askForException(exceptionFields.strip().parse(fields), {
    ...seen,
    now,
    policy,
  });
  return { checks: [], ...asked, ...words };
}

function renewalAsked(
  { input, record }: Step,
  { by, now }: Moment,
  { longest }: Policy,
): Becoming {
  const fields = readException(record);
  const { expiresOn } = renewalFields.parse(input.fields ?? {});
  assertLastDay('fields.expiresOn', expiresOn, { longest, now });
  if (expiresOn <= fields.expiresOn) {
    throw new InputError(
      `fields.expiresOn: it ends on ${fields.expiresOn} as it is, name a later day`,
    );
  }
  const renewal = {
    expiresOn,
    reason: input.comment ?? '',
    by: by.ref,
    at: now.toISOString(),
  };
  return { fields: { ...fields, renewal } };
}

function decidedOnRenewal({ action, record }: Step): Becoming {
  const { renewal, ...fields } = readException(record);
  if (action !== 'renew' || !renewal) return { fields };
  const { expiresOn } = renewal;
  const renewals = fields.renewals + 1;
  return { fields: { ...fields, expiresOn, renewals }, ...until(expiresOn) };
}

/** What an exception becomes. */
export function exceptionStep(
  step: Step,
  seen: ExceptionSeen,
  moment: Moment,
  policy: Policy,
): Becoming {
  const { expiresOn } = readException(step.record);
  switch (step.action) {
    case 'edit':
      return edited(step, seen, { now: moment.now, policy });
    case 'approve':
      return until(expiresOn);
    case 'ask-renewal':
      return renewalAsked(step, moment, policy);
    case 'renew':
    case 'refuse-renewal':
      return decidedOnRenewal(step);
    case 'expire':
      return { ...ended, note: `Its last day was ${expiresOn}.` };
    case 'close':
      return moment.by.ref === 'clock'
        ? { ...ended, note: 'Nothing is left that it covers.' }
        : ended;
    default:
      return ended;
  }
}
