import { makeStyles } from '@material-ui/core/styles';

/** A field over a row of questions. */
export const useFindStyles = makeStyles(
  theme => ({
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    form: {
      flex: '1 1 320px',
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0.5, 1, 0.5, 1.5),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      '&:focus-within': { borderColor: theme.palette.primary.main },
    },
    icon: { color: theme.palette.text.secondary },
    questions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.75),
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
    },
    question: {
      ...theme.typography.body2,
      display: 'inline-block',
      padding: theme.spacing(0.25, 1.25),
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.spacing(2),
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
  }),
  { name: 'MartechFindAnswer' },
);
