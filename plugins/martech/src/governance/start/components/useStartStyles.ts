import { makeStyles } from '@material-ui/core/styles';

/** Styles of the dialog in which records are started and edited. */
export const useStartStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr) 270px',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
      paddingTop: theme.spacing(1),
    },
    intro: { margin: theme.spacing(0, 0, 2) },
    failed: { marginTop: theme.spacing(2) },
    push: { flex: 1 },
  }),
  { name: 'MartechStart' },
);
