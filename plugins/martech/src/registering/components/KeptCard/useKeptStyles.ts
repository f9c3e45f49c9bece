import { makeStyles } from '@material-ui/core/styles';

/** Styles of where an entity is kept. */
export const useKeptStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    quiet: { color: theme.palette.text.secondary },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    button: { textTransform: 'none' },
  }),
  { name: 'MartechKept' },
);
