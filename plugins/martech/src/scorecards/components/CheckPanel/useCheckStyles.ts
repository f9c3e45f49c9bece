import { makeStyles } from '@material-ui/core/styles';

/** Styles of the panel about a check. */
export const useCheckStyles = makeStyles(
  theme => ({
    paper: { width: 480, maxWidth: '100vw' },
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      padding: theme.spacing(2, 3, 3),
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(14),
      lineHeight: 1.45,
    },
    head: {
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    title: {
      margin: theme.spacing(0.5, 0, 0),
      fontSize: theme.typography.pxToRem(20),
      fontWeight: 600,
    },
    subtitle: {
      margin: theme.spacing(0, 0, 0.5),
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
    text: { margin: 0 },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      gap: theme.spacing(0.25, 2),
      margin: 0,
      '& dt': { color: theme.palette.text.secondary },
      '& dd': { margin: 0 },
    },
    rule: {
      margin: 0,
      padding: theme.spacing(1, 1.5),
      overflowX: 'auto',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: theme.typography.pxToRem(13),
      backgroundColor: theme.palette.background.default,
      borderRadius: theme.shape.borderRadius,
    },
    list: {
      display: 'grid',
      gap: theme.spacing(0.5),
      margin: theme.spacing(0, 0, 1),
      padding: 0,
      listStyle: 'none',
    },
    entry: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
    },
    quiet: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechCheckPanel' },
);
