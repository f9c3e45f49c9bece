/** So much of a text that is the same is kept at each end. */
const KEPT = 160;

/** A long text that is the same in both, so that what differs is found. */
export const shortened = (text: string): string =>
  text.length > KEPT * 3
    ? `${text.slice(0, KEPT)} […] ${text.slice(-KEPT)}`
    : text;
