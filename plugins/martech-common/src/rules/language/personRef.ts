import { closest } from '../../validation/closest';

const KINDS = ['group', 'user'];
const FULL = /^(?:group|user):[^:/\s]+\/[^:/\s]+$/;
const PARTS = /^(?:([^:]*):)?(?:([^/]*)\/)?([^/]*)$/;
const LONGEST = 500;

/** `kind:namespace/name` of a person or group in lower case; undefined: it is none. */
export function fullPersonRef(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const ref = text.toLocaleLowerCase('en');
  return FULL.test(ref) ? ref : undefined;
}

/** The full reference that a text most likely means; undefined: nobody knows. */
export function nearestPersonRef(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, kind, namespace = '', name = ''] =
    PARTS.exec(text.trim().toLocaleLowerCase('en')) ?? [];
  // `group/legal`: somebody mixed up the colon and the slash.
  const isKind = kind === undefined && KINDS.includes(namespace);
  const meant = isKind ? namespace : closest(kind || 'group', KINDS);
  const space = isKind ? '' : namespace.trim();
  return fullPersonRef(`${meant}:${space || 'default'}/${name.trim()}`);
}
