/**
 * The id of a scorecard, or of one of its checks, on the page of an entity:
 * links can lead there.
 */
export const checkAnchor = (scorecard: string, check?: string): string =>
  [scorecard.slice(scorecard.lastIndexOf('/') + 1), check]
    .filter(Boolean)
    .join('/');
