import { makeStyles } from '@material-ui/core/styles';

/** Styles of the dialog in which somebody decides. */
export const useDecideStyles = makeStyles(
  theme => ({
    content: {
      display: 'grid',
      gap: theme.spacing(2),
      alignContent: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    facts: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 3),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    option: { alignItems: 'flex-start', margin: 0 },
    optionLabel: { paddingTop: theme.spacing(1) },
    help: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    legend: {
      ...theme.typography.subtitle2,
      color: theme.palette.text.primary,
    },
    next: { ...theme.typography.body2, margin: 0 },
  }),
  { name: 'MartechDecide' },
);
