import {
  RecordRow,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';

/** A record as a list shows it, with a window where it has one, for tests. */
export const windowedRecord = (
  type: RecordType,
  id: string,
  more: Partial<RecordRow> = {},
): RecordRow => ({
  id,
  number: `${type.slice(0, 3).toUpperCase()}-${id}`,
  type,
  title: `Title of ${id}`,
  state: 'scheduled',
  open: true,
  decisionAreas: [],
  requestedBy: 'user:default/maya.lindqvist',
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  overdue: false,
  version: 1,
  waitsFor: [],
  ...more,
});
