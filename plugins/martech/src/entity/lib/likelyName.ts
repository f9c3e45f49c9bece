import { parseEntityRef } from '@backstage/catalog-model';
import { closest } from '@martech-portal/backstage-plugin-martech-common';

const parts = (name: string) => name.split(/[^\p{Letter}\p{Number}]+/u);

/** Letters to search the directory by: the start survives most typos. */
export const searchTerm = (ref: string) => parseEntityRef(ref).name.slice(0, 3);

/**
 * Who was probably meant by a name nobody has: the nearest name, but only when
 * the two share a part, because a wild guess is worse than none.
 */
export function likelyName(ref: string, names: string[]): string | undefined {
  const { name } = parseEntityRef(ref);
  const near = closest(name, names);
  const shared = near && parts(near).some(part => parts(name).includes(part));
  return shared ? near : undefined;
}
