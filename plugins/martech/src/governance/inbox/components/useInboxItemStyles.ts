import { makeStyles } from '@material-ui/core/styles';

/** Styles of one line of the inbox. */
export const useInboxItemStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(0.25),
      width: '100%',
      padding: theme.spacing(1.25, 1.5),
      textAlign: 'left',
      justifyItems: 'stretch',
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.pxToRem(13),
      lineHeight: 1.4,
      borderLeft: '4px solid transparent',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    chosen: {
      backgroundColor: theme.palette.action.selected,
      borderLeftColor: theme.palette.primary.main,
    },
    head: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
    title: {
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
      overflowWrap: 'anywhere',
    },
    line: {
      color: theme.palette.text.secondary,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    due: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  }),
  { name: 'MartechInboxItem' },
);
