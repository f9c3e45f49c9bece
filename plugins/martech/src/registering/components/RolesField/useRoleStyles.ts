import { makeStyles } from '@material-ui/core/styles';

/** Styles of the editor of roles. */
export const useRoleStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, display: 'grid', gap: theme.spacing(2) },
    title: { ...theme.typography.subtitle1, fontWeight: 700, margin: 0 },
    quiet: { color: theme.palette.text.secondary },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(2),
    },
    line: {
      display: 'grid',
      gap: theme.spacing(1),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 1),
    },
    name: { fontWeight: 700 },
    push: { marginLeft: 'auto', textTransform: 'none' },
    inputs: {
      display: 'grid',
      gap: theme.spacing(1.5),
      gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
      alignItems: 'start',
    },
  }),
  { name: 'MartechRolesField' },
);
