import { EntityAddress } from '../../scorecards/reads/VisibleEstate';
import { findKindName } from '../../scorecards/reads/domain/findKindName';

/** What a part of a reference may hold. */
const part = /^[^\s:/<>"'`\p{C}]{1,253}$/u;

/** Full reference of what an address names; undefined: none of our kinds. */
export function readAddress({
  kind,
  name,
  namespace,
}: EntityAddress): string | undefined {
  const known = findKindName(kind);
  if (!known || !part.test(name) || !part.test(namespace)) return undefined;
  return `${known}:${namespace}/${name}`.toLocaleLowerCase('en');
}
