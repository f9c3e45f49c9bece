import {
  contractDates,
  ContractTerms,
} from '@martech-portal/backstage-plugin-martech-common';
import { daysBetween } from '../../lib/days';

/**
 * What a contract allows today: `open` has no end, `ended` is over, `too-late`
 * can no longer be cancelled for the running term.
 */
export type ContractState =
  | 'open'
  | 'not-started'
  | 'can-cancel'
  | 'cancel-soon'
  | 'too-late'
  | 'no-notice'
  | 'ended';

/** A point on the picture; `at` is percent from its left edge. */
export interface TimelineMark {
  id: 'start' | 'notice' | 'today' | 'end';
  day: string;
  at: number;
}

export interface ContractTimeline {
  state: ContractState;
  end?: string;
  noticeDeadline?: string;
  /** First day of the term it renewed itself into. */
  renewedOn?: string;
  /** Whether the running term is followed by another unless cancelled. */
  renewsNext: boolean;
  /** When it is over for good, when it was decided to leave. */
  leavesOn?: string;
  /** Last day to cancel the term after this one, when this one is too late. */
  nextNoticeDeadline?: string;
  /** Days until the notice deadline, or until the end without one. */
  daysLeft?: number;
  /** Empty when there is no end to draw. */
  marks: TimelineMark[];
}

interface Terms extends ContractTerms {
  start?: string;
}

/** Shown as urgent when the deadline is this near. */
const SOON_DAYS = 60;

function stateOf(
  today: string,
  start: string | undefined,
  end: string,
  deadline: string | undefined,
): ContractState {
  if (end < today) return 'ended';
  if (start && start > today) return 'not-started';
  if (!deadline) return 'no-notice';
  if (deadline < today) return 'too-late';
  return daysBetween(today, deadline) <= SOON_DAYS
    ? 'cancel-soon'
    : 'can-cancel';
}

function marksOf(days: [TimelineMark['id'], string | undefined][]) {
  const known = days.flatMap(([id, day]) => (day ? [{ id, day }] : []));
  const sorted = known.map(({ day }) => day).sort();
  const from = sorted[0];
  const length = Math.max(1, daysBetween(from, sorted[sorted.length - 1]));
  return known.map(({ id, day }) => ({
    id,
    day,
    at: Math.round((daysBetween(from, day) / length) * 1000) / 10,
  }));
}

/**
 * A contract as a picture and a sentence: where today stands between start and
 * end, and whether it can still be cancelled.
 *
 * @param leftOn - day on which it was decided to migrate away or retire
 */
export function contractTimeline(
  terms: Terms,
  today: string,
  leftOn?: string,
): ContractTimeline {
  const { effectiveEnd, leavesOn, noticeDeadline, renewedOn, renewsOn } =
    contractDates(terms, today, leftOn);
  if (!effectiveEnd) return { state: 'open', renewsNext: false, marks: [] };
  const state = stateOf(today, terms.start, effectiveEnd, noticeDeadline);
  const next =
    state === 'too-late' && renewsOn && !leavesOn
      ? contractDates(terms, renewsOn)
      : undefined;
  return {
    state,
    end: effectiveEnd,
    noticeDeadline,
    renewedOn,
    renewsNext: renewsOn !== undefined,
    leavesOn,
    nextNoticeDeadline: next?.noticeDeadline,
    daysLeft: daysBetween(today, noticeDeadline ?? effectiveEnd),
    marks: marksOf([
      ['start', renewedOn ?? terms.start],
      ['notice', noticeDeadline],
      ['today', today],
      ['end', effectiveEnd],
    ]),
  };
}
