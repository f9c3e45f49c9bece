import {
  recordPrefixes,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';

/** What people read, for example EXC-42. */
export const numberOf = (record: { type: RecordType; number: number }) =>
  `${recordPrefixes[record.type]}-${record.number}`;
