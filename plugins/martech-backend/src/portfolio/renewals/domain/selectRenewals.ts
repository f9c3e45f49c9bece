import {
  AskedRenewals,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';
import { DateTime } from 'luxon';
import { isUndecided } from './renewalFigures';

type Test = (renewal: Renewal) => boolean;
type Filters = Pick<
  AskedRenewals,
  | 'decision'
  | 'due'
  | 'funding'
  | 'owner'
  | 'risk'
  | 'state'
  | 'vendor'
  | 'window'
>;

const among = <T>(
  wanted: readonly T[] | undefined,
  of: (renewal: Renewal) => T | undefined,
): Test[] => {
  if (!wanted) return [];
  const known = new Set(wanted);
  return [
    renewal => {
      const value = of(renewal);
      return value !== undefined && known.has(value);
    },
  ];
};

const decidedAs = (renewal: Renewal) => {
  if (renewal.decision === undefined) return 'none';
  return isUndecided(renewal) ? 'proposed' : renewal.decision.outcome;
};

const risks: Record<NonNullable<AskedRenewals['risk']>, Test> = {
  'at-risk': ({ atRisk }) => atRisk,
  'too-late': ({ tooLate }) => tooLate,
  'unused-seats': ({ seats }) => (seats?.unused ?? 0) > 0,
};

const passing = (renewals: readonly Renewal[], tests: readonly Test[]) =>
  tests.length === 0
    ? renewals
    : renewals.filter(renewal => tests.every(test => test(renewal)));

/** What all numbers of an answer follow. */
export const filterRenewals = (
  renewals: readonly Renewal[],
  filters: Filters,
): readonly Renewal[] =>
  passing(renewals, [
    ...among(filters.state, ({ state }) => state),
    ...among(filters.owner, ({ owner }) => owner),
    ...among(filters.vendor, ({ vendor }) => vendor),
    ...among(filters.funding, ({ funding }) => funding),
    ...among(filters.decision, decidedAs),
  ]);

/** Whether notice can be given from a day until its quarter ends. */
function withinQuarter(today: string): Test {
  const last = DateTime.fromISO(today, { zone: 'utc' })
    .endOf('quarter')
    .toISODate();
  return ({ noticeDeadline: day }) =>
    day !== undefined && last !== null && today <= day && day <= last;
}

/** What the list shows of it. */
export const listedRenewals = (
  renewals: readonly Renewal[],
  { due, risk, window }: Filters,
  today: string,
): readonly Renewal[] =>
  passing(renewals, [
    ...among(window, renewal => renewal.window),
    ...(risk ? [risks[risk]] : []),
    ...(due ? [withinQuarter(today)] : []),
  ]);
