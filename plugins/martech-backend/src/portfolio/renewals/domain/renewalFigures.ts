import {
  MoneyPolicy,
  Renewal,
  Renewals,
  RenewalWindow,
  renewalWindows,
} from '@martech-portal/backstage-plugin-martech-common';
import { CostTally } from './CostTally';
import { isNotControlled } from './moneyAtRisk';
import { unusedSeats } from './unusedSeats';
import { daysAfter, isWithinHorizon } from './windowOf';

/** So many weeks cover 120 days. */
const WEEKS = 18;
const WEEK = 7 * 86_400_000;

/** What the headlines, the windows and the picture show. */
export type RenewalFigures = Pick<
  Renewals,
  'moneyAtRisk' | 'tooLate' | 'undecided' | 'unused' | 'weeks' | 'windows'
>;

/** Whether nobody has said what becomes of it. */
export const isUndecided = ({ decision }: Renewal): boolean =>
  decision?.lifecycle !== 'accepted';

/** Renewals of one window or week. */
class Pile {
  readonly #all: CostTally;
  readonly #notControlled: CostTally;
  #undecided = 0;

  constructor(policy?: MoneyPolicy) {
    this.#all = new CostTally(policy);
    this.#notControlled = new CostTally(policy);
  }

  add(renewal: Renewal) {
    this.#all.add(renewal.annualCost);
    if (isNotControlled(renewal.state)) {
      this.#notControlled.add(renewal.annualCost);
    }
    if (isUndecided(renewal)) this.#undecided += 1;
  }

  sums() {
    return {
      all: this.#all.sum(),
      notControlled: this.#notControlled.sum(),
      undecided: this.#undecided,
    };
  }
}

/** Adds up renewals as they stand on a day. */
export function renewalFigures(
  renewals: readonly Renewal[],
  { money, today }: { money?: MoneyPolicy; today: string },
): RenewalFigures {
  const moneyAtRisk = new CostTally(money);
  const tooLate = new CostTally(money);
  const undecided = new CostTally(money);
  const windows = new Map<RenewalWindow, Pile>(
    renewalWindows.map(window => [window, new Pile(money)]),
  );
  const weeks = Array.from({ length: WEEKS }, () => new Pile(money));
  const start = Date.parse(today);
  for (const renewal of renewals) {
    const { annualCost, noticeDeadline, window } = renewal;
    windows.get(window)?.add(renewal);
    if (renewal.atRisk) moneyAtRisk.add(annualCost);
    if (renewal.tooLate) tooLate.add(annualCost);
    if (isWithinHorizon(window)) {
      if (isUndecided(renewal)) undecided.add(annualCost);
      const ahead = Date.parse(noticeDeadline ?? today) - start;
      weeks[Math.floor(ahead / WEEK)]?.add(renewal);
    }
  }
  return {
    moneyAtRisk: moneyAtRisk.sum(),
    tooLate: tooLate.sum(),
    undecided: undecided.sum(),
    unused: unusedSeats(renewals, money),
    windows: [...windows].map(([window, pile]) => ({ window, ...pile.sums() })),
    weeks: weeks.map((pile, at) => ({
      from: daysAfter(today, at * 7),
      ...pile.sums(),
    })),
  };
}
