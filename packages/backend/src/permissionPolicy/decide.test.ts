import { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  Permission,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  PermissionRuleset,
  createConditionAuthorizer,
} from '@backstage/plugin-permission-node';
import { decide } from './decide';

const person = (name: string, group: string) => [
  `user:default/${name}`,
  `group:default/${group}`,
];
const owner = person('maya', 'dam');
const director = person('henrik', 'marketing-leadership');
const architect = person('priya', 'it-architecture');
const finance = person('clara', 'finance');

const runTask = createPermission({
  name: 'scaffolder.task.create',
  attributes: {},
});

describe('what people may do', () => {
  const may = (permission: Permission, claims?: string[]) =>
    decide(permission, claims).result === AuthorizeResult.ALLOW;

  it.each<[Permission, string[]]>([
    [catalogEntityDeletePermission, director],
    [catalogEntityRefreshPermission, director],
    [catalogLocationCreatePermission, director],
    [catalogLocationDeletePermission, architect],
    [catalogLocationCreatePermission, architect],
  ])('$name is for stewards', (permission, steward) => {
    expect(may(permission, steward)).toBe(true);
    expect(may(permission, owner)).toBe(false);
    expect(may(permission, finance)).toBe(false);
    expect(may(permission)).toBe(false);
  });

  it.each<[Permission]>([
    [runTask],
    [catalogEntityCreatePermission],
    [catalogLocationReadPermission],
  ])('$name is for everybody who signed in', permission => {
    expect(may(permission, owner)).toBe(true);
    expect(may(permission)).toBe(false);
  });
});

describe('which entities people see', () => {
  const rules = Object.values(permissionRules);
  const ruleset: PermissionRuleset<Entity> = {
    getRuleByName: name => rules.find(rule => rule.name === name)!,
  };
  const matches = createConditionAuthorizer(ruleset);
  const entity = (confidential?: string): Entity => ({
    apiVersion: 'martech-portal.dev/v1alpha1',
    kind: 'MarketingPlatform',
    metadata: {
      name: 'p',
      labels: confidential
        ? { 'martech-portal.dev/confidential': confidential }
        : {},
    },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/dam' }],
  });

  it.each([
    ['its owner', owner, true],
    ['the director', director, true],
    ['the architect', architect, true],
    ['finance', finance, true],
    ['anybody else', person('ines', 'creative'), false],
    ['somebody without groups', ['user:default/guest'], false],
    ['somebody not signed in', undefined, false],
  ])('a confidential one, asked by %s: %j', (_, claims, seen) => {
    const decision = decide(catalogEntityReadPermission, claims);
    expect(matches(decision, entity('true'))).toBe(seen);
    expect(matches(decision, entity('false'))).toBe(claims !== undefined);
    expect(matches(decision, entity())).toBe(claims !== undefined);
  });
});
