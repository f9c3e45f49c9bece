import { makeStyles } from '@material-ui/core/styles';
import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';

/** Styles of the picture of the next 120 days. */
export const useTimelineStyles = makeStyles(
  theme => ({
    root: {
      margin: 0,
      padding: theme.spacing(1.5, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    caption: {
      ...theme.typography.body2,
      color: theme.palette.text.secondary,
      marginBottom: theme.spacing(1),
    },
    drawing: { overflow: 'hidden' },
    picture: { display: 'block' },
    legend: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      listStyle: 'none',
    },
    entry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    late: { fill: theme.palette.action.hover },
    grid: { stroke: theme.palette.divider },
    line: { stroke: theme.palette.text.secondary },
    label: {
      fill: theme.palette.text.secondary,
      fontSize: 12,
      fontFamily: theme.typography.fontFamily,
    },
    dot: {
      cursor: 'pointer',
      stroke: theme.palette.background.paper,
      strokeWidth: 1,
      '&:hover': { stroke: theme.palette.text.primary, strokeWidth: 2 },
    },
    open: {
      stroke: theme.palette.text.primary,
      strokeDasharray: '3 2',
      strokeWidth: 1.5,
    },
    sign: {
      pointerEvents: 'none',
      fill: theme.palette.background.paper,
      fontSize: 11,
      fontWeight: 700,
      textAnchor: 'middle',
      fontFamily: theme.typography.fontFamily,
    },
  }),
  { name: 'MartechTimeline' },
);

/** One class per control state for what is drawn. */
export const useStateInks = makeStyles(
  ({ palette }): Record<ControlStateId, { fill: string }> => ({
    controlled: { fill: palette.success.main },
    drifting: { fill: palette.warning.main },
    uncontrolled: { fill: palette.error.main },
    unknown: { fill: palette.text.secondary },
    'not-live': { fill: palette.text.disabled },
    retired: { fill: palette.divider },
  }),
  { name: 'MartechStateInk' },
);
