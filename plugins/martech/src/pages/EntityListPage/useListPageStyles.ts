import { makeStyles } from '@material-ui/core/styles';

/** Styles of a list page: the table takes the height that is left. */
export const useListPageStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.25),
      minHeight: 520,
      minWidth: 0,
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(14),
      lineHeight: 1.4,
    },
    summary: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      minHeight: 32,
    },
    push: { flex: 1 },
    table: {
      position: 'relative',
      flex: 1,
      minHeight: 0,
      display: 'flex',
      flexDirection: 'column',
    },
    progress: {
      position: 'absolute',
      zIndex: 2,
      top: 0,
      left: 0,
      right: 0,
      height: 2,
      '@media (prefers-reduced-motion: reduce)': {
        '& *': { animation: 'none' },
      },
    },
  }),
  { name: 'MartechListPage' },
);
