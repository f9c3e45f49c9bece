import { TrendMark } from '../../lib/trendShape';

/** The mark that is nearest to a place on the axis. */
export const nearestMark = (
  marks: readonly TrendMark[],
  x: number,
): TrendMark =>
  marks.reduce((best, mark) =>
    Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best,
  );
