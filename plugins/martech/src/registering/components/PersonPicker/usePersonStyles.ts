import { makeStyles } from '@material-ui/core/styles';

/** Styles of a person among others. */
export const usePersonStyles = makeStyles(
  theme => ({
    option: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  }),
  { name: 'MartechPersonPicker' },
);
