import { makeStyles } from '@material-ui/core/styles';

/** Styles of the versions of an entity. */
export const useHistoryStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      overflowWrap: 'anywhere',
    },
    version: {
      padding: theme.spacing(1.5, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 2),
    },
    what: { fontWeight: 700 },
    quiet: { color: theme.palette.text.secondary },
    said: {
      margin: theme.spacing(0.5, 0),
      paddingLeft: theme.spacing(1.5),
      borderLeft: `3px solid ${theme.palette.divider}`,
      whiteSpace: 'pre-wrap',
    },
    changes: { margin: theme.spacing(0.5, 0, 0), paddingLeft: 20 },
    field: { fontWeight: 700 },
    now: { textDecoration: 'none' },
  }),
  { name: 'MartechHistory' },
);
