import {
  changeClasses,
  changeFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { StoredRecord } from '../../records';

/** Fields of a change as they are kept: what was asked for and what the portal added. */
const storedChange = z.looseObject({
  ...changeFields.shape,
  changeClass: z.enum(changeClasses),
  /** References of what depended on the entity when it was asked for. */
  affected: z.array(z.string()),
  startedAt: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
});

export type StoredChange = z.infer<typeof storedChange>;

export const readChange = ({ fields }: Pick<StoredRecord, 'fields'>) =>
  storedChange.parse(fields);
