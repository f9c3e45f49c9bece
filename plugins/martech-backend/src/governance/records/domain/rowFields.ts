import {
  changeClasses,
  priorities,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { StoredRecord } from './StoredRecord';

/** What types put into their fields that lists show; all of it may be missing. */
const columns = z.object({
  changeClass: z.enum(changeClasses).optional().catch(undefined),
  risk: z.enum(['low', 'medium', 'high']).optional().catch(undefined),
  window: z
    .object({ start: z.string(), end: z.string() })
    .optional()
    .catch(undefined),
  priority: z.enum(priorities).optional().catch(undefined),
  expiresOn: z.string().optional().catch(undefined),
  renewals: z.int().optional().catch(undefined),
  renewal: z.unknown().optional(),
  kind: z.string().optional().catch(undefined),
  topic: z.string().optional().catch(undefined),
  validUntil: z.string().optional().catch(undefined),
  plannedFor: z.string().optional().catch(undefined),
});

/** The columns of lists that belong to one type. */
export function rowFields({
  fields,
  type,
}: Pick<StoredRecord, 'fields' | 'type'>): Partial<RecordRow> {
  const read = columns.parse(fields);
  switch (type) {
    case 'change':
      return {
        changeClass: read.changeClass,
        risk: read.risk,
        window: read.window,
      };
    case 'incident':
      return { priority: read.priority };
    case 'exception':
      return {
        expiresOn: read.expiresOn,
        renewals: read.renewals,
        renewalAsked: read.renewal !== undefined,
      };
    case 'request':
      return { requestKind: read.kind };
    case 'attestation':
      return { topic: read.topic, validUntil: read.validUntil };
    case 'release':
      return { plannedFor: read.plannedFor };
    default:
      return {};
  }
}
