import { makeStyles } from '@material-ui/core/styles';

/** Styles of a scorecard in the list; columns stand below each other. */
export const useCardStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1.7fr) minmax(0, 1fr) 172px',
      gap: theme.spacing(1, 4),
      alignItems: 'center',
      padding: theme.spacing(2, 2.5),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    main: { display: 'grid', gap: theme.spacing(0.5), minWidth: 0 },
    title: {
      fontSize: theme.typography.pxToRem(16),
      fontWeight: 600,
      margin: 0,
      overflowWrap: 'anywhere',
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.25, 2),
      fontSize: theme.typography.pxToRem(13),
    },
    quiet: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
    description: {
      margin: 0,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
      display: '-webkit-box',
      '-webkit-line-clamp': 2,
      '-webkit-box-orient': 'vertical',
      overflow: 'hidden',
    },
    numbers: { display: 'grid', gap: theme.spacing(0.75), minWidth: 0 },
    score: {
      display: 'flex',
      alignItems: 'baseline',
      gap: theme.spacing(1),
      fontVariantNumeric: 'tabular-nums',
    },
    big: {
      fontSize: theme.typography.pxToRem(24),
      fontWeight: 600,
      lineHeight: 1.2,
    },
    levels: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'MartechScorecardCard' },
);
