import { makeStyles } from '@material-ui/core/styles';

/** Styles of what is said about a campaign. */
export const useCampaignStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      },
    },
    progress: { display: 'grid', gap: theme.spacing(1) },
    big: {
      fontSize: theme.typography.pxToRem(34),
      fontWeight: 600,
      lineHeight: 1.15,
      fontVariantNumeric: 'tabular-nums',
    },
    text: { margin: theme.spacing(0, 0, 1) },
    quiet: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: theme.typography.pxToRem(13),
      '& th, & td': { padding: theme.spacing(0.25, 0), textAlign: 'left' },
      '& th:last-child, & td:last-child': { textAlign: 'right' },
      '& thead th': {
        color: theme.palette.text.secondary,
        fontSize: theme.typography.pxToRem(12),
        fontWeight: 'normal',
      },
      '& tbody th': { fontWeight: 'normal' },
    },
    number: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
    list: { margin: theme.spacing(0, 0, 1), paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'MartechCampaign' },
);
