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
  /** First day of the term that it renews itself into next, if it does. */
  renewsOn?: string;
  /** When it is over for good: only when a decision to leave is known. */
  leavesOn?: string;
}

const day = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' });
const isoOf = (date?: DateTime) => date?.toISODate() ?? undefined;
const dayAfter = (date: DateTime) => isoOf(date.plus({ days: 1 }));

/** Terms by which a day plus some months may differ from the other way round. */
const NEAR = 4;

/** The terms of a contract, the first one being number 0. */
class Terms {
  readonly #first: DateTime;
  readonly #length: Duration;
  readonly #days: number;
  readonly #terms: ContractTerms;

  constructor(terms: ContractTerms, end: string) {
    this.#terms = terms;
    this.#first = day(end);
    this.#length = Duration.fromISO(terms.term ?? '');
    this.#days = this.#length.as('days');
  }

  /** Counted from the first end, so that a month-end stays one. */
  end(term: number): DateTime {
    if (term === 0) return this.#first;
    return this.#first.plus(this.#length.mapUnits(value => value * term));
  }

  deadline(term: number): DateTime | undefined {
    const { notice } = this.#terms;
    return notice ? this.end(term).minus(Duration.fromISO(notice)) : undefined;
  }

  /** The term that runs on a day; what is before the first counts to it. */
  on(date: DateTime): number {
    const passed = date.diff(this.#first, 'days').days;
    let term = Math.max(0, Math.floor(passed / this.#days) - 1);
    while (this.end(term) < date) term += 1;
    return term;
  }

  /** The last one: the first for which notice was in time. */
  last(leftOn: string | undefined): number {
    if (!this.#terms.autoRenew || !(this.#days > 0)) return 0;
    if (leftOn === undefined) return Infinity;
    const given = day(leftOn);
    const notice = Duration.fromISO(this.#terms.notice ?? 'P0D');
    // Notice may be longer than a term; months are not all as long as another.
    const near = this.on(given.plus(notice)) - NEAR;
    let term = Math.max(this.on(given), near);
    while (this.end(term).minus(notice) < given) term += 1;
    return term;
  }
}

/**
 * Effective end = `end`, or, when that has passed with `autoRenew`, the next
 * `end + n x term`. Notice deadline = effective end minus notice. A decision to
 * leave ends it with the term in which it was decided, or, when that was after
 * the notice deadline, with the next one.
 *
 * @param leftOn - day on which it was decided to migrate away or retire
 * @public
 */
export function contractDates(
  contract: ContractTerms,
  today: string,
  leftOn?: string,
): ContractDates {
  const { end } = contract;
  if (!end) return {};
  const terms = new Terms(contract, end);
  const last = terms.last(leftOn);
  const term = last === 0 ? 0 : Math.min(terms.on(day(today)), last);
  const effectiveEnd = isoOf(terms.end(term)) ?? end;
  const noticeDeadline = isoOf(terms.deadline(term));
  const renewedOn = term > 0 && dayAfter(terms.end(term - 1));
  const renewsOn = term < last && dayAfter(terms.end(term));
  const leavesOn = leftOn && isoOf(terms.end(last));
  return {
    effectiveEnd,
    ...(noticeDeadline && { noticeDeadline }),
    ...(renewedOn && { renewedOn }),
    ...(renewsOn && { renewsOn }),
    ...(leavesOn && { leavesOn }),
  };
}
