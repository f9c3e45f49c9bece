import {
  ControlStateId,
  TrendDay,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays, daysBetween } from '../../lib/days';
import { TREND_DAYS } from '../../lib/trendShape';

/** From the bottom up; what is retired is no part of the estate any more. */
export const drawnStates: readonly ControlStateId[] = [
  'controlled',
  'drifting',
  'uncontrolled',
  'unknown',
  'not-live',
];

/** The band of one state, as shares of width and height. */
export interface StateArea {
  state: ControlStateId;
  /** Lower and upper edge at each day; 0 is the bottom. */
  edges: Array<{ x: number; from: number; to: number }>;
}

/** Where a day lies in the year that ends today, 0 to 1. */
export const placeOfDay = (day: string, today: string): number =>
  daysBetween(addDays(today, -TREND_DAYS), day) / TREND_DAYS;

/** States of the estate on top of each other, and what the top stands for. */
export function stateAreas(days: readonly TrendDay[], today: string) {
  const most = Math.max(1, ...days.map(({ platforms }) => platforms));
  const bottoms = days.map(() => 0);
  const areas = drawnStates.map((state): StateArea => {
    const edges = days.map(({ day, states }, index) => {
      const from = bottoms[index];
      bottoms[index] = from + states[state];
      return {
        x: placeOfDay(day, today),
        from: from / most,
        to: bottoms[index] / most,
      };
    });
    return { state, edges };
  });
  return {
    most,
    areas: areas.filter(({ edges }) => edges.some(({ from, to }) => to > from)),
  };
}

/** The outline of a band on a field of a size in px, as an svg path. */
export function areaPath(
  { edges }: Pick<StateArea, 'edges'>,
  width: number,
  height: number,
): string {
  const point = (x: number, y: number) =>
    `${(x * width).toFixed(1)} ${((1 - y) * height).toFixed(1)}`;
  const upper = edges.map(({ to, x }) => point(x, to));
  const lower = [...edges].reverse().map(({ from, x }) => point(x, from));
  return `M${[...upper, ...lower].join('L')}Z`;
}
