import { TrendMark } from '../../lib/trendShape';

/** The line through marks on a field of a size in px, as an svg path. */
export const trendPath = (
  runs: readonly (readonly TrendMark[])[],
  width: number,
  height: number,
): string =>
  runs
    .map(run =>
      run
        .map(
          ({ x, y }, index) =>
            `${index ? 'L' : 'M'}${(x * width).toFixed(1)} ${(
              y * height
            ).toFixed(1)}`,
        )
        // A lone mark becomes a dot: a line of no length with round ends.
        .concat(run.length === 1 ? ['h0'] : [])
        .join(''),
    )
    .join('');
