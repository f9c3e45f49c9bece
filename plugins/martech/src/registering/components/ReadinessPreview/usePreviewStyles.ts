import { makeStyles } from '@material-ui/core/styles';

/** Styles of what the rules say of a form. */
export const usePreviewStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(2),
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
    },
    title: { ...theme.typography.subtitle1, fontWeight: 700, margin: 0 },
    quiet: { color: theme.palette.text.secondary },
    ring: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2, 4),
    },
    words: { flex: '1 1 300px', minWidth: 0 },
    stale: { opacity: 0.6 },
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
      display: 'grid',
      gap: theme.spacing(0.5),
    },
    step: { ...theme.typography.body2, fontWeight: 700, margin: 0 },
    name: { fontWeight: 700 },
  }),
  { name: 'MartechReadinessPreview' },
);
