import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { refOf } from './refOf';
import { webAddress } from './webAddress';

/** How a contact can be shown: a page of the catalog, a web page, or words. */
export type Contact =
  | { kind: 'entity'; ref: string }
  | { kind: 'web'; href: string }
  | { kind: 'text'; text: string };

const peopleAndTeams = ['user', 'group'];

/** A sentence parses as a reference, too, but is no name of an entity. */
const entityName = /^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$/i;

const isPersonOrTeam = (ref: string) => {
  const { kind, name } = parseEntityRef(ref);
  return peopleAndTeams.includes(kind) && entityName.test(name);
};

/**
 * Reads a contact, which is an entity reference or a web address. Only people
 * and teams of the catalog and http(s) addresses become links, so a contact
 * can never run script.
 */
export function contactOf(value: string, entity: Entity): Contact {
  const href = webAddress(value);
  if (href) return { kind: 'web', href };
  const ref = refOf(value, 'Group', entity);
  return ref && isPersonOrTeam(ref)
    ? { kind: 'entity', ref }
    : { kind: 'text', text: value };
}
