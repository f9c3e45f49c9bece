/**
 * The id of a scorecard, or of one of its checks, on the page of an entity:
 * links can lead there. The first word keeps names from meeting other ids.
 */
export const checkAnchor = (scorecard: string, check?: string): string =>
  ['scorecard', scorecard.slice(scorecard.lastIndexOf('/') + 1), check]
    .filter(Boolean)
    .join('/');
