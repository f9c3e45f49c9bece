import {
  EntityRow,
  RecordMetrics,
} from '@martech-portal/backstage-plugin-martech-common';
import { utcDay } from '../../../clock';
import { endOfDay } from '../../records/domain/days';
import { Horizon } from '../../records/domain/Horizon';
import { median } from './median';
import { RecordHistory } from './RecordHistory';

const DAY = 24 * 60 * 60 * 1_000;
/** An exception this old is no exception any more. */
const PERMANENT_AFTER_DAYS = 365;
const PERMANENT_AFTER_RENEWALS = 2;
const SOON_DAYS = 30;

type Money = RecordMetrics['exceptions']['money'];

function costOf(rows: readonly EntityRow[]): Money {
  const sums = new Map<string, number>();
  for (const { annualCost } of rows) {
    if (!annualCost) continue;
    const { amount, currency } = annualCost;
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/**
 * What exceptions leave open: how many count now, for how long they have, and
 * what stands behind them. An entity with several is counted once.
 */
export function exceptionDebt(
  histories: readonly RecordHistory[],
  rowOf: (entityRef: string) => EntityRow | undefined,
  now: Date,
  horizon: Horizon,
): RecordMetrics['exceptions'] {
  const today = utcDay(now);
  horizon.note(endOfDay(today).getTime());
  const daysSince = (instant: number) => {
    const days = Math.floor((now.getTime() - instant) / DAY);
    horizon.note(instant + (days + 1) * DAY);
    return days;
  };
  const soon = utcDay(new Date(now.getTime() + SOON_DAYS * DAY));
  const active = histories.flatMap(({ createdAt, entityRef, exception }) =>
    exception?.isActive && exception.expiresOn >= today
      ? [
          {
            ...exception,
            entityRef,
            days: daysSince(exception.activeSince ?? createdAt),
          },
        ]
      : [],
  );
  const ages = active.map(({ days }) => days);
  const refs = new Set(active.map(({ entityRef }) => entityRef));
  const rows = [...refs].flatMap(ref => (ref && rowOf(ref)) || []);
  return {
    active: active.length,
    oldestDays: ages.length > 0 ? ages.reduce((a, b) => Math.max(a, b)) : null,
    medianAgeDays: median(ages),
    renewed: active.filter(({ renewals }) => renewals > 0).length,
    permanent: active.filter(
      ({ days, renewals }) =>
        days >= PERMANENT_AFTER_DAYS || renewals >= PERMANENT_AFTER_RENEWALS,
    ).length,
    expiringIn30Days: active.filter(({ expiresOn }) => expiresOn <= soon)
      .length,
    money: costOf(rows),
    withPersonalData: rows.filter(
      ({ personalData }) =>
        personalData !== undefined && personalData !== 'none',
    ).length,
  };
}
