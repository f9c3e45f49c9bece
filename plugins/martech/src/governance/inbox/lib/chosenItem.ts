/**
 * What the inbox shows beside its list: what was chosen, even when it no longer
 * waits because the reader has just decided; else the first.
 */
export const chosenItem = <I extends { id: string }>(
  items: readonly I[],
  chosen: I | undefined,
): I | undefined =>
  items.find(({ id }) => id === chosen?.id) ?? chosen ?? items.at(0);
