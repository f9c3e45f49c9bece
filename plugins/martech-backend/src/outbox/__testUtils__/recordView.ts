import { Duty, StoredRecord } from '../../governance/records';
import { RecordView } from '../domain/RecordView';
import { RecordNews } from '../domain/recordNews';

export const now = new Date('2026-11-22T12:00:00Z');

/** A record in the middle of its life. */
export const storedRecord = (
  more: Partial<StoredRecord> = {},
): StoredRecord => ({
  id: '01JDA00000000000000000000A',
  type: 'exception',
  number: 42,
  entityRef: 'marketingplatform:default/dam',
  title: 'No runbook yet',
  state: 'requested',
  areas: ['platform-priorities'],
  requestedBy: 'user:default/ines',
  createdAt: now,
  updatedAt: now,
  version: 1,
  revision: 1,
  links: [],
  fields: {},
  ...more,
});

export const duty = (
  principal: string,
  kind: Duty['duty'] = 'decide',
  area: string | undefined = kind === 'act' ? undefined : 'platform-priorities',
): Duty => ({
  principal,
  duty: kind,
  ...(area && { area }),
  via: 'role',
  since: now,
});

export function recordView({
  record,
  ...more
}: Partial<Omit<RecordView, 'record'>> & {
  record?: Partial<StoredRecord>;
} = {}): RecordView {
  return {
    record: storedRecord(record),
    number: 'EXC-42',
    duties: [],
    approvedBy: [],
    entityTitle: 'Asset Library',
    ...more,
  };
}

export const recordNews = (more: Partial<RecordNews> = {}): RecordNews => ({
  type: 'exception',
  action: 'create',
  number: 'EXC-42',
  version: 1,
  by: 'user:default/ines',
  state: 'requested',
  to: [],
  ...more,
});
