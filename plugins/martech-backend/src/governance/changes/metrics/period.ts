import { RecordType } from '@martech-portal/backstage-plugin-martech-common';

/** What metrics are about: the last 365 days. */
export const METRIC_DAYS = 365;

/** Types of records that metrics tell of. */
export const metricTypes: readonly RecordType[] = [
  'change',
  'exception',
  'incident',
  'request',
  'review',
];
