import { Link } from '@backstage/core-components';
import {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { kindIcons } from '../../icons';
import { firstParagraph } from '../../lib/firstParagraph';
import { searchedEntity } from '../lib/searchedEntity';
import { Highlighted } from './Highlighted';
import { SearchedFacts } from './SearchedFacts';
import { useSearchResultStyles } from './useSearchResultStyles';

/** One entity of ours among the results of a search. */
export function MartechSearchResult(props: {
  result?: SearchDocument;
  highlight?: ResultHighlight;
}) {
  const { highlight, result } = props;
  const classes = useSearchResultStyles();
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
