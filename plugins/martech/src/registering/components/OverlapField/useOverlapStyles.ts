import { makeStyles } from '@material-ui/core/styles';

/** Styles of the platforms that serve a need already. */
export const useOverlapStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(1.5),
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    title: { ...theme.typography.subtitle1, fontWeight: 700, margin: 0 },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    platform: {
      display: 'grid',
      gap: theme.spacing(0.5),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
    },
    name: { fontWeight: 700, marginRight: 'auto' },
    all: { justifySelf: 'start', textTransform: 'none' },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechOverlap' },
);
