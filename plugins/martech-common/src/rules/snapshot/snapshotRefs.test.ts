import { ourEntity, people, platform } from '../__testUtils__/entities';
import { buildSnapshot } from './buildSnapshot';
import { snapshotRefs } from './snapshotRefs';

const related = [
  'dependencies',
  'dependents',
  'integrations',
  'original',
  'platforms',
  'successor',
  'templates',
  'vendor',
].map(name => ['related', name]);

const read = (from: object, path: string[]) =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, name)
        : undefined,
    from,
  );

describe('snapshotRefs', () => {
  it('names what a platform refers to, and what refers to it', () => {
    const entity = platform(
      {
        vendor: 'acme',
        successor: 'next',
        dependsOn: ['api:shop'],
        roles: [{ role: 'platform-owner', assignee: 'ada', deputy: 'bob' }],
        intake: { owner: 'crm' },
        release: { owner: 'user:default/cleo' },
        contract: { budgetOwner: 'gone' },
        support: { levels: [{ level: 1, contact: 'https://example.com' }] },
      },
      {
        relations: [
          { type: 'hosts', targetRef: 'marketingtemplate:default/letter' },
          { type: 'integratedBy', targetRef: 'marketingintegration:x/sync' },
          { type: 'decidedBy', targetRef: 'marketingdecision:default/keep' },
          { type: 'dependencyOf', targetRef: 'component:default/shop' },
          { type: 'partOf', targetRef: 'system:default/other' },
        ],
      },
    );
    expect(snapshotRefs(entity)).toEqual([
      'api:default/shop',
      'component:default/shop',
      'group:default/crm',
      'group:default/gone',
      'marketingdecision:default/keep',
      'marketingintegration:x/sync',
      'marketingplatform:default/next',
      'marketingtemplate:default/letter',
      'marketingvendor:default/acme',
      'user:default/ada',
      'user:default/bob',
      'user:default/cleo',
    ]);
  });

  it.each([
    ['nothing else', [], false, []],
    ['the vendor', ['vendor'], false, ['marketingvendor:default/acme']],
    ['what hosts say', ['templates'], false, ['marketingtemplate:x/letter']],
    [
      'what it depends on',
      ['dependencies'],
      false,
      [
        'api:default/shop',
        'marketingplatform:default/next',
        'marketingvendor:default/acme',
      ],
    ],
    [
      'whatever may be active',
      [],
      true,
      [
        'api:default/shop',
        'marketingplatform:default/next',
        'marketingvendor:default/acme',
      ],
    ],
  ])(
    'names people and, when rules read it, %s',
    (_, fields, asksOthers, others) => {
      const entity = platform(
        {
          owner: 'crm',
          vendor: 'acme',
          successor: 'next',
          dependsOn: ['api:shop'],
        },
        {
          relations: [
            { type: 'hosts', targetRef: 'marketingtemplate:x/letter' },
          ],
        },
      );
      const reading = {
        related: new Set(fields),
        asksOthers,
        asksRelated: false,
      };
      expect(snapshotRefs(entity, reading)).toEqual(
        ['group:default/crm', ...others].sort(),
      );
    },
  );

  it('names the members of a group, which decide whether it is active', () => {
    const crm = people.find(({ metadata }) => metadata.name === 'crm');
    expect(crm && snapshotRefs(crm)).toEqual([
      'user:default/ada',
      'user:default/bob',
    ]);
  });

  it('wants nothing of other kinds', () => {
    expect(snapshotRefs({ ...platform(), kind: 'Component' })).toEqual([]);
  });

  it('is all that a snapshot looks up', () => {
    const relations = [
      { type: 'hosts', targetRef: 'marketingtemplate:default/letter' },
      { type: 'dependencyOf', targetRef: 'component:default/shop' },
    ];
    const entities = [
      platform({ vendor: 'acme', dependsOn: ['b'] }, { relations }),
      ourEntity('MarketingTemplate', 't', {
        platforms: ['b'],
        derivedFrom: 'c',
      }),
      ourEntity('MarketingIntegration', 'i', { source: 'b', target: 'api:c' }),
    ];
    for (const entity of entities) {
      const asked = new Set<string>();
      const { variables } = buildSnapshot({
        entity,
        now: new Date(),
        lookup: ref => {
          asked.add(ref);
          return undefined;
        },
        requiredRoles: [],
        facts: [],
        records: {},
        portfolio: {
          recordConflicts: [],
          overlaps: [],
          forks: [],
          builtOn: [],
        },
      });
      // Variables are made when they are read: all of them are.
      for (const path of [['owner'], ['roles'], ...related]) {
        expect(read(variables, path)).toBeDefined();
      }
      expect(snapshotRefs(entity)).toEqual(
        expect.arrayContaining([...asked].sort()),
      );
    }
  });
});
