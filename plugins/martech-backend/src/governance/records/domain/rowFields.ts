import {
  changeClasses,
  grades,
  priorities,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { StoredRecord } from './StoredRecord';

/** What types put into their fields that lists show; all of it may be missing. */
const columns = z.object({
  changeClass: z.enum(changeClasses).optional().catch(undefined),
  risk: z.enum(['low', 'medium', 'high']).optional().catch(undefined),
  /** Of an incident a grade, of an improvement its place. */
  priority: z
    .union([z.enum(priorities), z.int()])
    .optional()
    .catch(undefined),
  expiresOn: z.string().optional().catch(undefined),
  renewals: z.int().optional().catch(undefined),
  renewal: z.unknown().optional(),
  kind: z.string().optional().catch(undefined),
  value: z.enum(grades).optional().catch(undefined),
  effort: z.enum(grades).optional().catch(undefined),
  topic: z.string().optional().catch(undefined),
  validUntil: z.string().optional().catch(undefined),
  plannedFor: z.string().optional().catch(undefined),
  scope: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

/** When it takes place, of changes and freezes. */
const windowOf = ({ window }: Pick<StoredRecord, 'window'>) =>
  window && {
    window: {
      start: window.startsAt.toISOString(),
      end: window.endsAt.toISOString(),
    },
  };

/** The columns of lists that belong to one type. */
export function rowFields(
  record: Pick<StoredRecord, 'fields' | 'type' | 'window'>,
): Partial<RecordRow> {
  const { priority, ...read } = columns.parse(record.fields);
  switch (record.type) {
    case 'change':
      return {
        changeClass: read.changeClass,
        risk: read.risk,
        ...windowOf(record),
      };
    case 'freeze':
      return { ...windowOf(record), scope: read.scope };
    case 'incident':
      return { ...(typeof priority === 'string' && { priority }) };
    case 'exception':
      return {
        expiresOn: read.expiresOn,
        renewals: read.renewals,
        renewalAsked: read.renewal !== undefined,
      };
    case 'request':
      return {
        requestKind: read.kind,
        value: read.value,
        effort: read.effort,
        ...(typeof priority === 'number' && { place: priority }),
      };
    case 'attestation':
      return { topic: read.topic, validUntil: read.validUntil };
    case 'release':
      return { plannedFor: read.plannedFor };
    default:
      return {};
  }
}
