import { TrendDay } from '@martech-portal/backstage-plugin-martech-common';
import { TrendMark } from '../../lib/trendShape';
import { placeOfDay } from './stateAreas';

/** Two lines over a year: size against its most, readiness against all. */
export function growthLines(days: readonly TrendDay[], today: string) {
  const most = Math.max(1, ...days.map(({ platforms }) => platforms));
  const mark = (day: string, share: number): TrendMark => ({
    day,
    value: share,
    x: placeOfDay(day, today),
    y: 1 - share,
  });
  const readiness: TrendMark[][] = [[]];
  for (const { day, readiness: share } of days) {
    if (share === null) readiness.push([]);
    else readiness[readiness.length - 1].push(mark(day, share));
  }
  return {
    most,
    size: days.map(({ day, platforms }) => mark(day, platforms / most)),
    readiness: readiness.filter(run => run.length > 0),
  };
}
