import { InputError } from '@backstage/errors';
import {
  machines,
  RecordType,
  transitionFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { parse } from '../../../http';

const none = z.strictObject({});
const named = z.object({ area: z.string().optional() });

/** Something that somebody wants to do with a record. */
export interface AskedStep {
  action: string;
  comment?: string;
  fields?: unknown;
}

/**
 * Fields of a step in the shape that its schema gives, and the area that a
 * verdict is narrowed to.
 *
 * @throws InputError for an action that the machine does not have, or for fields
 */
export function readStep(
  type: RecordType,
  { action, fields }: AskedStep,
): { area?: string; fields?: unknown } {
  const rows = machines[type].transitions.filter(row => row.action === action);
  if (rows.length === 0) {
    const known = machines[type].transitions.map(row => row.action);
    throw new InputError(
      known.length > 0
        ? `action: there is no "${action}" for a record of type ${type}, write one of ${[
            ...new Set(known),
          ].join(', ')}`
        : `action: a record of type ${type} is never changed`,
    );
  }
  const schema = transitionFields[type]?.[action];
  const read = parse(
    z.object({ fields: schema?.optional() ?? none.optional() }),
    {
      fields,
    },
  );
  if (!rows[0].verdict) return { fields: read.fields };
  return { area: named.parse(read.fields ?? {}).area };
}
