import { makeStyles } from '@material-ui/core/styles';

/** Styles of the head of a scorecard's page. */
export const useHeaderStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.75),
      minWidth: 0,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    back: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      justifySelf: 'start',
      fontSize: theme.typography.pxToRem(13),
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
    },
    title: {
      margin: 0,
      fontSize: theme.typography.pxToRem(24),
      fontWeight: 600,
      overflowWrap: 'anywhere',
    },
    actions: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.25, 2.5),
    },
    quiet: { color: theme.palette.text.secondary },
    description: {
      maxWidth: '110ch',
      color: theme.palette.text.secondary,
      '& p': { margin: 0, fontSize: theme.typography.pxToRem(14) },
    },
  }),
  { name: 'MartechScorecardHeader' },
);
