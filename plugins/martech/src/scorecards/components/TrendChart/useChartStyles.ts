import { alpha, makeStyles } from '@material-ui/core/styles';

/** Styles of the large trend. */
export const useChartStyles = makeStyles(
  theme => {
    const { palette } = theme;
    const line =
      palette.type === 'dark' ? palette.info.light : palette.info.dark;
    return {
      root: { position: 'relative', minWidth: 0 },
      svg: { display: 'block', overflow: 'visible' },
      line: {
        fill: 'none',
        stroke: line,
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      },
      area: { fill: alpha(line, 0.12) },
      grid: { stroke: palette.divider },
      before: { stroke: palette.text.secondary, strokeDasharray: '2 4' },
      text: { fill: palette.text.secondary, fontSize: 11 },
      dot: { fill: line },
      words: {
        margin: 0,
        color: palette.text.secondary,
        fontSize: theme.typography.pxToRem(12),
        fontVariantNumeric: 'tabular-nums',
        minHeight: '1.4em',
      },
    };
  },
  { name: 'MartechTrendChart' },
);
