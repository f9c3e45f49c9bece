import { makeStyles } from '@material-ui/core/styles';

/** Styles of the page on which a template is looked at. */
export const useLookStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, minWidth: 0 },
    back: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      marginBottom: theme.spacing(1),
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(1),
    },
    title: { ...theme.typography.h5, margin: 0 },
    section: { ...theme.typography.h6, margin: theme.spacing(3, 0, 1) },
    pictures: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 24,
      marginTop: theme.spacing(2),
    },
    figure: { margin: 0, minWidth: 0 },
    caption: {
      ...theme.typography.subtitle2,
      marginBottom: theme.spacing(0.5),
    },
    label: {
      color: theme.palette.text.secondary,
      marginRight: theme.spacing(1),
      fontWeight: 400,
    },
    frame: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflow: 'hidden',
    },
    note: {
      color: theme.palette.text.secondary,
      marginTop: theme.spacing(0.5),
    },
  }),
  { name: 'MartechTemplateLook' },
);
