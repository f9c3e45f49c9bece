import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { ResultHighlight } from '@backstage/plugin-search-common';

/** A text of a result, with what was searched for marked in it. */
export function Highlighted(props: {
  text: string;
  /** The same with marks, when something was found in it. */
  marked?: string;
  highlight?: ResultHighlight;
}) {
  const { highlight, marked, text } = props;
  if (!highlight || !marked) return <>{text}</>;
  return (
    <HighlightedSearchResultText
      text={marked}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  );
}
