import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

const ours = 'martech/v1alpha1';
const stock = 'backstage.io/v1alpha1';

/** An entity of one of our kinds; rules must take any fields. */
export const ourEntity = (
  kind: string,
  name: string,
  spec: JsonObject = {},
  more: Partial<Entity> = {},
): Entity => ({
  apiVersion: ours,
  kind,
  metadata: { name },
  spec: { owner: 'crm', ...spec },
  ...more,
});

/** A platform with some fields. */
export const platform = (
  spec: JsonObject = {},
  more: Partial<Entity> = {},
): Entity =>
  ourEntity(
    'MarketingPlatform',
    'mail',
    { type: 'email-marketing', lifecycle: 'operating', ...spec },
    more,
  );

const person = (name: string, leftOn?: string): Entity => ({
  apiVersion: stock,
  kind: 'User',
  metadata: {
    name,
    ...(leftOn && { annotations: { 'martech-portal.dev/left-on': leftOn } }),
  },
  spec: { profile: { displayName: `The ${name}` } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/crm' }],
});

const group = (name: string, members: string[], leftOn?: string): Entity => ({
  ...person(name, leftOn),
  kind: 'Group',
  relations: members.map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

/** People and teams as of 2026-11-22: ada stays, bob left, cleo leaves tomorrow. */
export const people: Entity[] = [
  person('ada'),
  person('bob', '2026-11-22'),
  person('cleo', '2026-11-23'),
  group('crm', ['ada', 'bob']),
  group('gone', ['bob', 'nobody']),
  group('empty', []),
  group('closed', ['ada'], '2026-01-01'),
];
