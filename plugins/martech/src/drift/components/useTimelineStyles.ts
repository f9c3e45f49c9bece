import { makeStyles } from '@material-ui/core/styles';

/** Styles of the pictures of a year. */
export const useTimelineStyles = makeStyles(
  theme => {
    const { divider, error, info, success, text, type, warning } =
      theme.palette;
    return {
      root: { minWidth: 0 },
      svg: { display: 'block', overflow: 'visible', cursor: 'pointer' },
      still: { display: 'block', overflow: 'visible' },
      controlled: { fill: success.main },
      drifting: { fill: warning.main },
      uncontrolled: { fill: error.main },
      unknown: { fill: text.secondary },
      'not-live': { fill: divider },
      retired: { fill: 'none' },
      edge: { stroke: theme.palette.background.paper, strokeWidth: 1 },
      grid: { stroke: divider },
      text: { fill: text.secondary, fontSize: 11 },
      marker: { stroke: text.primary, strokeWidth: 2 },
      size: {
        fill: 'none',
        stroke: text.secondary,
        strokeWidth: 2,
        strokeDasharray: '5 3',
      },
      readiness: {
        fill: 'none',
        stroke: type === 'dark' ? info.light : info.dark,
        strokeWidth: 2,
      },
      before: { stroke: text.secondary, strokeDasharray: '2 4' },
      key: {
        ...theme.typography.body2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: theme.spacing(0.5, 2.5),
        margin: theme.spacing(0.5, 0, 0),
        padding: 0,
        listStyle: 'none',
        color: text.secondary,
        '&& > li': {
          marginTop: 0,
          display: 'inline-flex',
          alignItems: 'center',
          gap: theme.spacing(0.75),
        },
      },
      table: {
        ...theme.typography.body2,
        marginTop: theme.spacing(1),
        '& summary': { cursor: 'pointer', width: 'fit-content' },
        '& table': { borderCollapse: 'collapse' },
        '& th, & td': {
          padding: theme.spacing(0.25, 1.5, 0.25, 0),
          textAlign: 'right',
          fontVariantNumeric: 'tabular-nums',
          whiteSpace: 'nowrap',
        },
        '& th:first-child': { textAlign: 'left' },
      },
    };
  },
  { name: 'MartechTimeline' },
);
