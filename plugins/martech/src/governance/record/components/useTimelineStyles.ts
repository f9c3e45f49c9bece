import { makeStyles } from '@material-ui/core/styles';

const DOT = 9;

/** Styles of the line along which things happened. */
export const useTimelineStyles = makeStyles(
  theme => ({
    line: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 0, 0.5),
      padding: 0,
      borderLeft: `2px solid ${theme.palette.divider}`,
    },
    step: {
      position: 'relative',
      padding: theme.spacing(0, 0, 2, 2),
      '&:last-child': { paddingBottom: 0 },
    },
    dot: {
      position: 'absolute',
      left: -(DOT / 2 + 1),
      top: 6,
      width: DOT,
      height: DOT,
      borderRadius: '50%',
      backgroundColor: theme.palette.text.secondary,
    },
    what: { fontWeight: 600 },
    said: {
      margin: theme.spacing(0.5, 0),
      paddingLeft: theme.spacing(1),
      borderLeft: `3px solid ${theme.palette.divider}`,
      whiteSpace: 'pre-line',
    },
    when: {
      '& a': { textDecoration: 'underline' },
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechRecordTimeline' },
);
