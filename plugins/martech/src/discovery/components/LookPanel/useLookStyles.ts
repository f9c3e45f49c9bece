import { makeStyles } from '@material-ui/core/styles';

/** Looks of what somebody gives to be looked at. */
export const useLookStyles = makeStyles(
  theme => ({
    intro: { margin: theme.spacing(0, 0, 1.5) },
    ways: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))',
      gap: theme.spacing(2),
    },
    drop: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2),
      border: `2px dashed ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    over: {
      borderColor: theme.palette.primary.main,
      backgroundColor: theme.palette.action.hover,
    },
    dropTitle: { margin: 0, fontWeight: 600 },
    help: {
      margin: 0,
      color: theme.palette.text.secondary,
      ...theme.typography.body2,
    },
    privacy: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      margin: theme.spacing(1.5, 0, 0),
      ...theme.typography.body2,
    },
    rows: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(1.5),
    },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    progress: { width: '100%' },
    names: {
      ...theme.typography.body2,
      columns: '240px auto',
      listStyle: 'none',
      width: '100%',
      margin: 0,
      padding: theme.spacing(1, 1.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      '& > li': { overflowWrap: 'anywhere' },
    },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechLook' },
);
