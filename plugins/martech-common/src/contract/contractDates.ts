import { DateTime, Duration } from 'luxon';

/**
 * The part of `spec.contract` that decides its dates.
 *
 * @public
 */
export interface ContractTerms {
  end?: string;
  term?: string;
  notice?: string;
  autoRenew?: boolean;
}

/**
 * When a contract really ends, and until when it can be cancelled. Days are
 * `YYYY-MM-DD` in UTC.
 *
 * @public
 */
export interface ContractDates {
  /** `end`, or the end of the term it has renewed itself into. */
  effectiveEnd?: string;
  /** Last day on which notice can be given. */
  noticeDeadline?: string;
  /** First day of the term it last renewed itself into. */
  renewedOn?: string;
}

const day = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' });

/** A renewal is counted from the first end, so that a month-end stays one. */
function renewedEnd(end: string, term: string, today: string) {
  const first = day(end);
  const now = day(today);
  const length = Duration.fromISO(term);
  const after = (terms: number) =>
    first.plus(length.mapUnits(value => value * terms));
  const days = length.as('days');
  if (!(days > 0)) return undefined;
  let terms = Math.max(1, Math.floor(now.diff(first, 'days').days / days) - 1);
  while (after(terms) < now) terms += 1;
  return {
    effectiveEnd: after(terms).toISODate() ?? end,
    renewedOn:
      after(terms - 1)
        .plus({ days: 1 })
        .toISODate() ?? end,
  };
}

/**
 * Effective end = `end`, or, when that has passed with `autoRenew` and nobody
 * has decided to leave, the next `end + n x term`. Notice deadline = effective
 * end minus notice.
 *
 * @param leaving - true when a decision to migrate away or retire is accepted
 * @public
 */
export function contractDates(
  terms: ContractTerms,
  today: string,
  leaving = false,
): ContractDates {
  const { end, term, notice, autoRenew } = terms;
  if (!end) return {};
  const renewed =
    autoRenew && term && !leaving && end < today
      ? renewedEnd(end, term, today)
      : undefined;
  const effectiveEnd = renewed?.effectiveEnd ?? end;
  const noticeDeadline = notice
    ? day(effectiveEnd).minus(Duration.fromISO(notice)).toISODate() ?? undefined
    : undefined;
  return {
    effectiveEnd,
    ...(noticeDeadline && { noticeDeadline }),
    ...(renewed && { renewedOn: renewed.renewedOn }),
  };
}
