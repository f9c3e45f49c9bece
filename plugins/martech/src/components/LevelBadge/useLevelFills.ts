import { alpha, useTheme } from '@material-ui/core/styles';
import { useCallback } from 'react';

/**
 * Shades of one colour, the stronger the higher: levels are steps of the same
 * thing, not good and bad. Gives the style of place `index` of `count`.
 */
export function useLevelFills() {
  const { palette } = useTheme();
  const colour =
    palette.type === 'dark' ? palette.info.light : palette.info.dark;
  return useCallback(
    (index: number, count: number) => ({
      backgroundColor: alpha(colour, 0.3 + (0.7 * (index + 1)) / count),
    }),
    [colour],
  );
}
