import { JsonObject } from '@backstage/types';
import { entityOf } from './__testUtils__/problemsOf';
import { marketingPlatformKind } from './marketingPlatform';
import { findReferences } from './references';

const find = (spec: JsonObject, namespace?: string) => {
  const entity = entityOf('MarketingPlatform', spec);
  if (namespace) entity.metadata.namespace = namespace;
  return findReferences(entity, marketingPlatformKind.relations).map(
    ({ path, targetRef }) => [path, targetRef],
  );
};

describe('findReferences', () => {
  it.each<[string, JsonObject, [string, string | undefined][]]>([
    ['nothing', {}, []],
    [
      'a bare name by its default kind',
      { owner: 'CRM' },
      [['spec.owner', 'group:default/crm']],
    ],
    [
      'a full reference',
      { owner: 'User:France/Ines' },
      [['spec.owner', 'user:france/ines']],
    ],
    [
      'every element of a list',
      { dependsOn: ['a', 'resource:b'] },
      [
        ['spec.dependsOn[0]', 'marketingplatform:default/a'],
        ['spec.dependsOn[1]', 'resource:default/b'],
      ],
    ],
    [
      'a field of every element of a list',
      {
        roles: [
          { assignee: 'ines', deputy: 'tom' },
          {},
          { assignee: 'group:crm' },
        ],
      },
      [
        ['spec.roles[0].assignee', 'user:default/ines'],
        ['spec.roles[2].assignee', 'group:default/crm'],
        ['spec.roles[0].deputy', 'user:default/tom'],
      ],
    ],
    [
      'one that cannot be read, without a target',
      { vendor: 'a:' },
      [['spec.vendor', undefined]],
    ],
    [
      'nothing in shapes that do not fit',
      { dependsOn: 'a', roles: { assignee: 'b' }, owner: 5, vendor: null },
      [],
    ],
  ])('finds %s', (_, spec, expected) => {
    expect(find(spec)).toEqual(expected);
  });

  it('reads a bare name in the namespace of the entity', () => {
    expect(find({ owner: 'crm', vendor: 'default/x' }, 'france')).toEqual([
      ['spec.owner', 'group:france/crm'],
      ['spec.vendor', 'marketingvendor:default/x'],
    ]);
  });
});
