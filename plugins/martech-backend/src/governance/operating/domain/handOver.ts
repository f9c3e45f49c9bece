import { OutboxNews } from '../../../outbox';
import { Duty, numberOf, StoredRecord } from '../../records/domain';

/** What those are told to whom a record comes although nothing happened to it. */
export const handOver = (
  record: StoredRecord,
  duties: readonly Duty[],
  at: Date,
): OutboxNews => ({
  topic: 'record',
  subject: record.id,
  at,
  payload: {
    type: record.type,
    action: 'hand-over',
    number: numberOf(record),
    version: record.version,
    by: 'clock',
    from: record.state,
    state: record.state,
    to: duties.map(({ area, duty, principal }) => ({ area, duty, principal })),
  },
});
