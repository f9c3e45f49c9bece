/** A value at the end of a day, 0 to 1. */
export interface DayShare {
  day: string;
  value: number;
}

const instant = (day: string) => Date.parse(`${day}T00:00:00Z`);

/**
 * A line through shares, by time, in a box; the scale runs over all that a share
 * can be, so that small moves look small. Empty for fewer than two days.
 */
export function linePath(
  days: readonly DayShare[],
  width: number,
  height: number,
): string {
  if (days.length < 2) return '';
  const first = instant(days[0].day);
  const length = instant(days[days.length - 1].day) - first;
  return days
    .map(({ day, value }, at) => {
      const x = ((instant(day) - first) / length) * width;
      const y = (1 - value) * height;
      return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
