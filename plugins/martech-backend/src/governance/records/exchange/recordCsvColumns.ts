import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { CsvColumn } from '../../../exchange';

const plain = [
  'number',
  'type',
  'title',
  'state',
  'open',
  'overdue',
  'entityRef',
  'entityTitle',
  'decisionAreas',
  'requestedBy',
  'createdAt',
  'updatedAt',
  'closedAt',
  'dueAt',
] as const satisfies ReadonlyArray<keyof RecordRow>;

const ofTypes = [
  'changeClass',
  'risk',
  'priority',
  'expiresOn',
  'renewals',
  'requestKind',
  'value',
  'effort',
  'place',
  'topic',
  'validUntil',
  'plannedFor',
] as const satisfies ReadonlyArray<keyof RecordRow>;

const whole = (name: keyof RecordRow): CsvColumn<RecordRow> => ({
  header: name,
  value: row => row[name],
});

/** The same for all types, so that files of several can be put together. */
export const recordCsvColumns: ReadonlyArray<CsvColumn<RecordRow>> = [
  ...plain.map(whole),
  {
    header: 'waitsFor',
    value: row => [...new Set(row.waitsFor.flatMap(({ who }) => who))],
  },
  ...ofTypes.map(whole),
  { header: 'windowStart', value: row => row.window?.start },
  { header: 'windowEnd', value: row => row.window?.end },
  { header: 'annualCost', value: row => row.exposure?.annualCost?.amount },
  { header: 'currency', value: row => row.exposure?.annualCost?.currency },
  { header: 'personalData', value: row => row.exposure?.personalData },
  { header: 'id', value: row => row.id },
];
