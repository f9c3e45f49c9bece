import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { StoredRecord } from '../../governance/records';
import { RecordNews } from './recordNews';
import { dayInWords } from './words';

type Words = (record: StoredRecord) => string;

/** Its last day, of which `dueAt` is the end. */
const until = ({ dueAt }: StoredRecord) =>
  dueAt ? ` until ${dayInWords(new Date(dueAt.getTime() - 1))}` : '';

/** Outcomes that whoever asked waits for, by type and action. */
const outcomes: Partial<Record<RecordType, Record<string, Words>>> = {
  exception: {
    approve: record => `Approved${until(record)}`,
    deny: () => 'Denied',
    renew: record => `Renewed${until(record)}`,
    'refuse-renewal': record => `Not renewed, it counts${until(record)}`,
    revoke: () => 'Revoked',
    expire: () => 'Ended, the rule counts again',
    close: () => 'Closed, no longer needed',
  },
  change: {
    approve: () => 'Approved',
    reject: () => 'Rejected',
    cancel: () => 'Cancelled',
  },
  incident: {
    resolve: () => 'Resolved',
    mitigate: () => 'There is a workaround',
  },
  request: {
    accept: () => 'Accepted',
    start: () => 'Being worked on',
    fulfil: () => 'Done',
    decline: () => 'Declined',
  },
  release: { cancel: () => 'Cancelled', withdraw: () => 'Withdrawn' },
  review: {
    approve: () => 'Approved, it may go live',
    reject: () => 'Rejected',
  },
};

/**
 * What became of what somebody asked for, or undefined where nothing is decided
 * yet, for example because other areas have not said yes.
 */
export function decidedWords(
  news: Pick<RecordNews, 'action' | 'from' | 'settled' | 'state' | 'type'>,
  record: StoredRecord,
): string | undefined {
  const moved = news.from !== news.state;
  if (!moved && !news.settled) return undefined;
  return outcomes[news.type]?.[news.action]?.(record);
}
