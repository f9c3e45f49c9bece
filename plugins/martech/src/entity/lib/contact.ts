import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { refOf } from './refOf';
import { webAddress } from './webAddress';

/** How a contact can be shown: a page of the catalog, a web page, or words. */
export type Contact =
  | { kind: 'entity'; ref: string }
  | { kind: 'web'; href: string }
  | { kind: 'text'; text: string };

const peopleAndTeams = ['user', 'group'];

/**
 * Reads a contact, which is an entity reference or a web address. Only people
 * and teams of the catalog and http(s) addresses become links, so a contact
 * can never run script.
 */
export function contactOf(value: string, entity: Entity): Contact {
  const href = webAddress(value);
  if (href) return { kind: 'web', href };
  const ref = refOf(value, 'Group', entity);
  return ref && peopleAndTeams.includes(parseEntityRef(ref).kind)
    ? { kind: 'entity', ref }
    : { kind: 'text', text: value };
}
