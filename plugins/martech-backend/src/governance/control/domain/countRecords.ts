import {
  RecordType,
  priorityOf,
} from '@martech-portal/backstage-plugin-martech-common';
import { RecordCounts } from '@martech-portal/backstage-plugin-martech-common/rules';
import { ExceptionView, isActiveAt } from './ExceptionView';

const DAY = 86_400_000;

/** A record as far as it is counted. Instants are milliseconds. */
export interface CountedRecord {
  type: RecordType;
  state: string;
  createdAt: number;
  /** Missing: open. */
  closedAt?: number;
  dueAt?: number;
  /** Of an open incident. */
  impact?: Parameters<typeof priorityOf>[0];
  urgency?: Parameters<typeof priorityOf>[1];
}

/** Everything that is counted of one entity. */
export interface CountedRecords {
  /** Open ones, and those closed within a year. */
  records: readonly CountedRecord[];
  exceptions: readonly ExceptionView[];
  /** Exceptions that ended while what they covered is still so. */
  unsolved: number;
  /** Changes that were done within 90 days, and how: one entry each. */
  changes: ReadonlyArray<{ failed: boolean }>;
  /** Reviews that were ever approved. */
  reviews: { approved: number; lastAt?: number };
}

const dayOf = (instant: number | undefined) =>
  instant === undefined ? '' : new Date(instant).toISOString().slice(0, 10);

const isMajor = ({ impact, urgency }: CountedRecord) =>
  impact !== undefined &&
  urgency !== undefined &&
  ['P1', 'P2'].includes(priorityOf(impact, urgency));

/** What rules read of the records of an entity; every section is kept. */
export function countRecords(
  counted: CountedRecords,
  now: number,
): Required<RecordCounts> {
  const { changes, exceptions, reviews, unsolved } = counted;
  const of = (type: RecordType) =>
    counted.records.filter(record => record.type === type);
  const isOpen = ({ closedAt }: CountedRecord) => closedAt === undefined;
  const isLate = (record: CountedRecord) =>
    isOpen(record) && record.dueAt !== undefined && record.dueAt < now;
  const closedWithin =
    (days: number) =>
    ({ closedAt }: CountedRecord) =>
      closedAt !== undefined && closedAt > now - days * DAY;

  const active = exceptions.filter(one => isActiveAt(one, now));
  const oldest = Math.min(now, ...active.map(({ createdAt }) => createdAt));
  const incidents = of('incident');
  const requests = of('request');
  const released = of('release').filter(
    record => record.state === 'released' && closedWithin(365)(record),
  );
  const lastRelease = released.reduce<number | undefined>(
    (last, { closedAt }) => Math.max(last ?? 0, closedAt ?? 0),
    undefined,
  );
  return {
    exceptions: {
      open: active.length,
      expired: unsolved,
      oldestOpenDays: Math.floor((now - oldest) / DAY),
    },
    incidents: {
      open: incidents.filter(isOpen).length,
      openMajor: incidents.filter(one => isOpen(one) && isMajor(one)).length,
      last90Days: incidents.filter(one => one.createdAt > now - 90 * DAY)
        .length,
    },
    changes: {
      last90Days: changes.length,
      failed90Days: changes.filter(({ failed }) => failed).length,
      overdue: of('change').filter(isLate).length,
    },
    requests: {
      open: requests.filter(isOpen).length,
      overdue: requests.filter(one => one.state === 'submitted' && isLate(one))
        .length,
      fulfilled90Days: requests.filter(
        one => one.state === 'fulfilled' && closedWithin(90)(one),
      ).length,
    },
    releases: {
      last365Days: released.length,
      lastOn: dayOf(lastRelease),
    },
    reviews: { approved: reviews.approved, lastOn: dayOf(reviews.lastAt) },
  };
}
