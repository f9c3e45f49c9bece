import { StoredRecord } from '../../records/domain';
import { person } from './around';

/** A record of which only what a test is about is said. */
export const record = (rest: Partial<StoredRecord> = {}): StoredRecord => ({
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  type: 'exception',
  number: 1,
  entityRef: 'marketingplatform:default/dam',
  title: 'No runbook yet',
  state: 'requested',
  areas: ['priorities'],
  requestedBy: person('rita'),
  createdAt: new Date('2026-11-20T08:00:00Z'),
  updatedAt: new Date('2026-11-20T08:00:00Z'),
  version: 1,
  revision: 1,
  links: [],
  fields: {},
  ...rest,
});
