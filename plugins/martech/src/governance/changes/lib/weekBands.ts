import { Windowed } from './dayPlan';

/** A stretch of a week, in the columns of its days. */
export interface Band {
  item: Windowed;
  /** From 0; both ends belong to it. */
  from: number;
  to: number;
  lane: number;
  /** It began in an earlier week, or goes on in a later one. */
  continues: { before: boolean; after: boolean };
}

/** Stretches of a week, in as few lanes as go without covering each other. */
export function weekBands(
  items: readonly Windowed[],
  week: readonly string[],
): Band[] {
  const last = week.length - 1;
  const lanes: number[] = [];
  return items.flatMap(item => {
    const { firstDay, lastDay } = item;
    if (lastDay < week[0] || firstDay > week[last]) return [];
    const before = firstDay < week[0];
    const after = lastDay > week[last];
    const from = before ? 0 : week.indexOf(firstDay);
    const to = after ? last : week.indexOf(lastDay);
    const free = lanes.findIndex(end => end < from);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = to;
    return { item, from, to, lane, continues: { before, after } };
  });
}
