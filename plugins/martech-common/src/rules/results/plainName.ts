import { roleIds } from '../../roles';

const reference =
  /(?<![\w/.])(user|group|component|system|domain|resource|api|marketing[a-z]+):(?:[\w.-]+\/)?([\w-](?:[\w.-]*[\w-])?)/g;
const role = new RegExp(`(?<![\\w-])(${roleIds.join('|')})(?![\\w-])`, 'g');

const spaced = (name: string) => name.replace(/[-_.]+/g, ' ').trim();

const capital = (text: string) =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** People are written as names are, everything else as a title. */
const named = (kind: string, name: string) =>
  kind === 'user'
    ? spaced(name).split(' ').map(capital).join(' ')
    : capital(spaced(name));

/**
 * A text with references and ids of roles as people read them; titles are known
 * only to the catalog.
 */
export const plainName = (text: string): string =>
  text
    .replace(reference, (_, kind: string, name: string) => named(kind, name))
    .replace(role, id => spaced(id));
