import {
  incidentFields,
  priorities,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { StoredRecord } from '../../records';

/** Fields of an incident as they are kept. */
const storedIncident = z.looseObject({
  ...incidentFields.shape,
  priority: z.enum(priorities),
  /** References of what depended on the entity when it was opened. */
  affected: z.array(z.string()),
  resolvedAt: z.iso.datetime().optional(),
});

export type StoredIncident = z.infer<typeof storedIncident>;

export const readIncident = ({ fields }: Pick<StoredRecord, 'fields'>) =>
  storedIncident.parse(fields);
