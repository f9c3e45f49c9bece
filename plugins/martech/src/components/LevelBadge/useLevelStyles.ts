import { makeStyles } from '@material-ui/core/styles';

/** Styles of a level and its steps. */
export const useLevelStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      minWidth: 0,
      maxWidth: '100%',
    },
    pips: { display: 'inline-flex', gap: 2, flexShrink: 0 },
    pip: {
      width: 5,
      height: 12,
      borderRadius: 1,
      backgroundColor: theme.palette.action.selected,
    },
    full: {
      backgroundColor:
        theme.palette.type === 'dark'
          ? theme.palette.info.light
          : theme.palette.info.dark,
    },
    text: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechLevelBadge' },
);
