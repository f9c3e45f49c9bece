import { makeStyles } from '@material-ui/core/styles';

/** How results of a search look, whatever was found. */
export const useSearchResultStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      gap: theme.spacing(2),
      width: '100%',
      minWidth: 0,
    },
    icon: { color: theme.palette.text.secondary, flexShrink: 0 },
    body: {
      display: 'grid',
      gap: theme.spacing(0.75),
      minWidth: 0,
      overflowWrap: 'anywhere',
    },
    title: { ...theme.typography.h6, margin: 0 },
    text: { ...theme.typography.body2, margin: 0 },
    facts: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      // Quiet words are too pale on the ground of the search page.
      '& span': { color: theme.palette.text.primary },
    },
  }),
  { name: 'MartechSearchResult' },
);
