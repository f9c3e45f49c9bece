import {
  EntityRow,
  MoneyPolicy,
  Renewal,
  toBase,
} from '@martech-portal/backstage-plugin-martech-common';
import { decisionAhead, Decisions } from './decisionsAbout';
import { fundingOf } from './fundingOf';
import { isAtRisk, isTooLate } from './moneyAtRisk';
import { SeatReading, seatsOf } from './seatsOf';
import { windowsFrom } from './windowOf';

/** What is known besides the platforms themselves. */
export interface RenewalKnowledge {
  /** Of decisions that the caller may see. */
  decisions: Decisions;
  money?: MoneyPolicy;
  now: Date;
  /** By reference of the platform. */
  seats: ReadonlyMap<string, SeatReading>;
}

const dueOn = ({ contractEnd, noticeDeadline }: Renewal) =>
  noticeDeadline ?? contractEnd ?? '9999-12-31';

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

/** On the same day by name, so that the order is always the same. */
const byDeadline = (a: Renewal, b: Renewal) =>
  compare(dueOn(a), dueOn(b)) ||
  compare(a.title, b.title) ||
  compare(a.entityRef, b.entityRef);

/**
 * Platforms whose contract renews or ends, by notice deadline. What is retired
 * and paid for no more is left out, as is what has neither vendor nor cost.
 *
 * @param rows - with the control states of the platforms in them
 */
export function renewalsOf(
  rows: readonly EntityRow[],
  { decisions, money, now, seats }: RenewalKnowledge,
): Renewal[] {
  const windowOf = windowsFrom(now.toISOString().slice(0, 10));
  return rows
    .flatMap((row): Renewal[] => {
      const window = windowOf(row);
      if (window === undefined) return [];
      const state = row.controlState ?? 'unknown';
      const { noticeDeadline } = row;
      const decision = decisionAhead(row.entityRef, row, decisions);
      const bought = seatsOf(row, seats.get(row.entityRef), now);
      return [
        {
          entityRef: row.entityRef,
          title: row.title,
          owner: row.owner,
          vendor: row.vendor,
          tier: row.tier,
          lifecycle: row.lifecycle,
          state,
          window,
          noticeDeadline,
          contractEnd: row.contractEnd,
          autoRenew: row.autoRenew ?? false,
          renewedOn: row.renewedOn,
          annualCost: row.annualCost,
          costInBase: row.annualCost && money && toBase(row.annualCost, money),
          budgetOwner: row.budgetOwner,
          seats: bought,
          funding: fundingOf(row),
          decision,
          atRisk: isAtRisk(state, window),
          tooLate: isTooLate({ decision, noticeDeadline, window }),
        },
      ];
    })
    .sort(byDeadline);
}
