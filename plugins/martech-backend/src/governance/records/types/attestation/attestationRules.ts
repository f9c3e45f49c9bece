import { InputError, NotAllowedError } from '@backstage/errors';
import {
  AttestationFields,
  AttestationTopic,
  createRecordSchemas,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { utcDay } from '../../../../clock';
import { Becoming, Doer, Moment, RecordRules } from '../../domain';
import { endOfDay, later } from '../../domain/days';
import { RecordsPolicy } from '../../readRecordsPolicy';

type Body = z.output<typeof createRecordSchemas.attestation>;

/** What is looked up before somebody attests something. */
export interface AttestationSeen {
  isPlatform: boolean;
  /** People and groups who may attest the topic, active ones. */
  who: readonly string[];
}

const isAmong = ({ groups, ref }: Doer, who: readonly string[]) =>
  who.some(one => one === ref || groups.includes(one));

/** @throws NotAllowedError that says who may */
function assertMay(
  topic: AttestationTopic,
  { who }: AttestationSeen,
  by: Doer,
) {
  if (!by.person) {
    throw new NotAllowedError(
      'Only a person may attest something: sign in and do it',
    );
  }
  if (isAmong(by, who)) return;
  throw new NotAllowedError(
    who.length > 0
      ? `Only ${who.join(', ')} may attest ${topic} of this platform`
      : `Nobody holds a role that may attest ${topic} of this platform: fill it first`,
  );
}

/** @throws InputError when it would count too long or not at all */
function lastDayOf(
  { validUntil }: AttestationFields,
  longest: number,
  now: Date,
) {
  const last = utcDay(later(now, longest));
  const day = validUntil ?? last;
  if (day < utcDay(now)) {
    throw new InputError(
      `fields.validUntil: ${day} has passed, name a day ahead`,
    );
  }
  if (day > last) {
    throw new InputError(
      `fields.validUntil: it counts until ${last} at the most`,
    );
  }
  return day;
}

function given(
  { fields }: Body,
  policy: RecordsPolicy['attestations'],
  now: Date,
): Becoming {
  const validUntil = lastDayOf(fields, policy[fields.topic], now);
  const freshUntil = endOfDay(validUntil);
  const seconds = Math.ceil((freshUntil.getTime() - now.getTime()) / 1_000);
  const fact = {
    key: fields.topic,
    value: true,
    observedAt: now,
    validFor: `PT${seconds}S`,
    freshUntil,
  };
  return {
    areas: [],
    fields: { topic: fields.topic, validUntil },
    facts: [fact],
  };
}

/** What is particular to attestations: who may, and how long they count. */
export const createAttestationRules = (options: {
  policy: RecordsPolicy['attestations'];
  who(entityRef: string, topic: AttestationTopic): Promise<readonly string[]>;
}): RecordRules<Body, AttestationSeen> => ({
  type: 'attestation',
  schema: createRecordSchemas.attestation,

  async look({ action, entityRef = '', fields }) {
    const isPlatform = entityRef.startsWith('marketingplatform:');
    if (action !== 'begin' || !isPlatform) return { isPlatform, who: [] };
    const { topic } =
      createRecordSchemas.attestation.shape.fields.parse(fields);
    return { isPlatform, who: await options.who(entityRef, topic) };
  },

  begin(body, seen, { by, now }: Moment) {
    if (!seen.isPlatform) {
      throw new InputError(
        'entityRef: only platforms are attested, write marketingplatform:default/name',
      );
    }
    assertMay(body.fields.topic, seen, by);
    return given(body, options.policy, now);
  },

  refusal: () => undefined,
  step: () => ({}),
});
