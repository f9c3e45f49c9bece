import { Link } from '@backstage/core-components';
import {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { makeStyles } from '@material-ui/core/styles';
import { kindIcons } from '../../icons';
import { firstParagraph } from '../../lib/firstParagraph';
import { searchedEntity } from '../lib/searchedEntity';
import { Highlighted } from './Highlighted';
import { SearchedFacts } from './SearchedFacts';

const useStyles = makeStyles(
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
  }),
  { name: 'MartechSearchResult' },
);

/** One entity of ours among the results of a search. */
export function MartechSearchResult(props: {
  result?: SearchDocument;
  highlight?: ResultHighlight;
}) {
  const { highlight, result } = props;
  const classes = useStyles();
  const entity = searchedEntity(result);
  if (!result || !entity) return null;
  const Icon = kindIcons[entity.kind];
  const { title, text: markedText } = highlight?.fields ?? {};
  const text = firstParagraph(result.text);
  return (
    <div className={classes.root}>
      <span className={classes.icon}>
        <Icon />
      </span>
      <div className={classes.body}>
        <div className={classes.title}>
          <Link noTrack to={result.location}>
            <Highlighted
              text={result.title}
              marked={title}
              highlight={highlight}
            />
          </Link>
        </div>
        {text && (
          <p className={classes.text}>
            <Highlighted
              text={text}
              marked={markedText && firstParagraph(markedText)}
              highlight={highlight}
            />
          </p>
        )}
        <SearchedFacts entity={entity} />
      </div>
    </div>
  );
}
