import {
  exceptionCovers,
  recordPrefixes,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { RecordRecord } from '../../records/store/tables';
import { endOf } from '../domain/days';
import { ExceptionView } from '../domain/ExceptionView';

/** Columns that are read of an exception. */
export const EXCEPTION_COLUMNS = [
  'id',
  'number',
  'entity_ref',
  'state',
  'created_at',
  'fields',
] as const;

type ExceptionRecord = Pick<RecordRecord, (typeof EXCEPTION_COLUMNS)[number]>;

const stateSchema = z.enum(['requested', 'active', 'expired']);
const fieldsSchema = z.object({
  covers: exceptionCovers,
  expiresOn: z.iso.date(),
  renewals: z.int().default(0),
});

/** Undefined for what cannot be read as an exception that matters. */
export function toExceptionView(
  record: ExceptionRecord,
): ExceptionView | undefined {
  const state = stateSchema.safeParse(record.state);
  const fields = fieldsSchema.safeParse(JSON.parse(record.fields));
  if (!state.success || !fields.success) return undefined;
  const { covers, expiresOn, renewals } = fields.data;
  return {
    id: record.id,
    number: `${recordPrefixes.exception}-${record.number}`,
    state: state.data,
    covers,
    createdAt: Number(record.created_at),
    endsAt: endOf(expiresOn),
    renewals,
  };
}
