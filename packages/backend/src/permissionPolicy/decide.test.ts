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
  PermissionCondition,
  PermissionCriteria,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  PermissionRuleset,
  createConditionAuthorizer,
} from '@backstage/plugin-permission-node';
import {
  martechRecordReadPermission,
  martechRecordTransitionPermission,
  martechRegistryAdministerPermission,
  martechRegistryCreatePermission,
  martechRegistryUpdatePermission,
} from '@martech-portal/backstage-plugin-martech-common';
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

  it.each<[string, string[], boolean]>([
    ['those who run governance', person('tomas', 'marketing-operations'), true],
    ['stewards', architect, true],
    ['owners', owner, false],
    ['finance', finance, false],
  ])('%s administer what others registered: %#', (_, claims, allowed) => {
    expect(may(martechRegistryAdministerPermission, claims)).toBe(allowed);
  });

  it.each<[Permission]>([
    [runTask],
    [martechRegistryCreatePermission],
    [martechRegistryUpdatePermission],
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

describe('which records people see', () => {
  type Ask = { claims?: string[]; areas?: string[] };
  interface Seen {
    requestedBy: string;
    areas: string[];
    approvers: string[];
    owners: string[];
  }
  const among = (some: string[] = [], all: string[]) =>
    some.some(one => all.includes(one));
  /** What the rules of the plugin say, whose own tests hold them to it. */
  const says: Record<string, (asked: Ask, record: Seen) => boolean> = {
    DECISION_AREA: ({ areas }, record) => among(areas, record.areas),
    IS_REQUESTER: ({ claims }, record) => among(claims, [record.requestedBy]),
    IS_APPROVER: ({ claims }, record) => among(claims, record.approvers),
    IS_ENTITY_OWNER: ({ claims }, record) => among(claims, record.owners),
  };
  const holds = (
    criteria: PermissionCriteria<PermissionCondition>,
    record: Seen,
  ): boolean => {
    if ('anyOf' in criteria) return criteria.anyOf.some(c => holds(c, record));
    if ('allOf' in criteria) return criteria.allOf.every(c => holds(c, record));
    if ('not' in criteria) return !holds(criteria.not, record);
    return says[criteria.rule](criteria.params ?? {}, record);
  };
  const sees = (
    permission: Permission,
    claims: string[] | undefined,
    record: Seen,
  ) => {
    const decision = decide(permission, claims);
    return decision.result === AuthorizeResult.CONDITIONAL
      ? holds(decision.conditions, record)
      : decision.result === AuthorizeResult.ALLOW;
  };
  const record = (more: Partial<Seen> = {}): Seen => ({
    requestedBy: 'user:default/asker',
    areas: ['security'],
    approvers: [],
    owners: [],
    ...more,
  });
  const asker = person('asker', 'shop');

  it.each<[string, Seen, string[] | undefined, boolean]>([
    ['metadata, by anybody', record({ areas: ['metadata'] }), owner, true],
    ['nothing, by anybody', record({ areas: [] }), owner, true],
    ['security, by others', record(), owner, false],
    ['identity, by others', record({ areas: ['identity'] }), finance, false],
    [
      'metadata and identity, by others',
      record({ areas: ['metadata', 'identity'] }),
      finance,
      false,
    ],
    ['security, by IT', record(), architect, true],
    [
      'security, by those who run governance',
      record(),
      person('tomas', 'marketing-operations'),
      true,
    ],
    ['security, by who asked', record(), asker, true],
    [
      'security, by who decides',
      record({ approvers: ['group:default/dam'] }),
      owner,
      true,
    ],
    [
      'security, by who owns it',
      record({ owners: ['group:default/dam'] }),
      owner,
      true,
    ],
    [
      'metadata, without sign-in',
      record({ areas: ['metadata'] }),
      undefined,
      false,
    ],
  ])('of %s', (_, resource, claims, seen) => {
    for (const permission of [
      martechRecordReadPermission,
      martechRecordTransitionPermission,
    ]) {
      expect(sees(permission, claims, resource)).toBe(seen);
    }
  });
});
