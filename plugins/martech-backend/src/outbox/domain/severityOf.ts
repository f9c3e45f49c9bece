import { NotificationSeverity } from '@backstage/plugin-notifications-common';
import { StoredRecord } from '../../governance/records';

/** How loud it is to have something to do: the worst incidents are loudest. */
export function severityOf(
  { dueAt, fields }: Pick<StoredRecord, 'dueAt' | 'fields'>,
  now: Date,
): NotificationSeverity {
  if (fields.priority === 'P1') return 'critical';
  const overdue = dueAt !== undefined && dueAt <= now;
  const urgent = fields.priority === 'P2' || fields.emergency === true;
  return overdue || urgent ? 'high' : 'normal';
}
