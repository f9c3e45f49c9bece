import { addDays, daysBetween } from './days';

/** A value at the end of a day; null where there was nothing to value. */
export interface TrendValue {
  day: string;
  value: number | null;
}

/** A day of a trend and where it is drawn, as shares of width and height. */
export interface TrendMark {
  day: string;
  value: number;
  /** 0 is a year ago, 1 is today. */
  x: number;
  /** 0 is the top. */
  y: number;
}

/** A trend over the last twelve months, ready to be drawn. */
export interface TrendShape {
  /** Marks that follow each other; a day without value ends a run. */
  runs: TrendMark[][];
  marks: TrendMark[];
  /** Lowest and highest value of the scale, 0 to 1. */
  scale: [low: number, high: number];
  /** First day known, when that is later than a year ago. */
  startsOn?: string;
}

/** Days that a trend spans. */
export const TREND_DAYS = 365;
/** History that begins so soon after the left edge counts as a whole year. */
const TOLERANCE_DAYS = 7;
/** Least part of the scale that is shown, so that noise stays small. */
const LEAST_SPAN = 0.2;

function scaleOf(values: number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  const from = Math.floor(Math.max(0, low - missing) * 10) / 10;
  const to = Math.ceil(Math.min(1, high + missing) * 10) / 10;
  return from === to
    ? [Math.max(0, from - 0.1), Math.min(1, to + 0.1)]
    : [from, to];
}

/**
 * The shape of a trend, or undefined where fewer than two values are known: a
 * single value has no trend, and a flat line would invent one.
 */
export function trendShape(
  points: readonly TrendValue[],
  today: string,
): TrendShape | undefined {
  const from = addDays(today, -TREND_DAYS);
  const inView = points.filter(({ day }) => day >= from && day <= today);
  const values = inView.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < 2) return undefined;

  const scale = scaleOf(values);
  const [low, high] = scale;
  const runs: TrendMark[][] = [[]];
  for (const { day, value } of inView) {
    if (value === null) {
      runs.push([]);
    } else {
      runs[runs.length - 1].push({
        day,
        value,
        x: daysBetween(from, day) / TREND_DAYS,
        y: (high - value) / (high - low),
      });
    }
  }
  const drawn = runs.filter(run => run.length > 0);
  const first = drawn[0][0].day;
  return {
    runs: drawn,
    marks: drawn.flat(),
    scale,
    ...(daysBetween(from, first) > TOLERANCE_DAYS && { startsOn: first }),
  };
}
