import { makeStyles } from '@material-ui/core/styles';

/** Styles of fields that hold more than one line of text. */
export const useFieldStyles = makeStyles(
  theme => ({
    legend: {
      fontSize: theme.typography.pxToRem(13),
      fontWeight: 600,
      color: theme.palette.text.primary,
      '&.Mui-focused, &.Mui-error': { color: theme.palette.text.primary },
    },
    options: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
      columnGap: theme.spacing(1),
    },
    wide: { gridTemplateColumns: '1fr' },
    option: { marginRight: 0, alignItems: 'flex-start' },
    box: { padding: theme.spacing(0.5, 1) },
    name: {
      fontSize: theme.typography.pxToRem(14),
      paddingTop: 3,
      overflowWrap: 'anywhere',
    },
    more: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechFormField' },
);
