import { ourEntity, platform } from '../__testUtils__/entities';
import { NOW, snapshotOf } from '../__testUtils__/snapshotOf';
import { valueOf } from '../__testUtils__/valueOf';

const relation = (type: string, targetRef: string) => ({ type, targetRef });

describe('owner', () => {
  it.each([
    [
      { owner: 'crm' },
      ['group:default/crm', 'Group', 'The crm', true, true, 2],
    ],
    [
      { owner: 'user:default/bob' },
      ['user:default/bob', 'User', 'The bob', true, false, 1],
    ],
    [{ owner: 'other/crm' }, ['group:other/crm', '', '', false, false, 0]],
  ])('of %p', (spec, [ref, kind, title, known, active, memberCount]) => {
    expect(snapshotOf(platform(spec)).variables).toHaveProperty('owner', {
      ref,
      kind,
      title,
      known,
      active,
      memberCount,
    });
  });
});

describe('roles', () => {
  const snapshot = snapshotOf(
    platform({
      owner: 'crm',
      roles: [
        { role: 'platform-owner', assignee: 'ada', deputy: 'bob' },
        { role: 'support-lead', assignee: 'group:default/crm' },
        { role: 'service-owner', assignee: 'bob' },
        { role: 'trainer', assignee: 'cleo', endsOn: '2026-11-21' },
        { role: 'trainer', assignee: 'ada', endsOn: '2027-11-21' },
        { role: 'rollout-lead', assignee: 'cleo', endsOn: '2026-11-22' },
        { role: 'adoption-lead', notNeededBecause: 'Small.' },
        { role: 'platform-director', assignee: 'nobody' },
      ],
    }),
  );

  it.each([
    ['roles["platform-owner"].assignee', 'user:default/ada'],
    ['roles["platform-owner"].deputy', 'user:default/bob'],
    ['roles["platform-owner"].known', true],
    ['roles["platform-owner"].active', true],
    ['roles["platform-owner"].deputyActive', false],
    ['roles["platform-owner"].required', true],
    ['roles["platform-owner"].isGroup', false],
    ['roles["platform-owner"].inOwnerTeam', true],
    ['roles["platform-owner"].filled', true],
    ['roles["support-lead"].required', false],
    ['roles["support-lead"].isGroup', true],
    ['roles["support-lead"].inOwnerTeam', false],
    ['roles["support-lead"].filled', true],
    ['roles["service-owner"].known', true],
    ['roles["service-owner"].active', false],
    ['roles["service-owner"].filled', false],
    ['roles["trainer"].assignee', 'user:default/cleo'],
    ['roles.trainer.ended', true],
    ['roles.trainer.active', true],
    ['roles.trainer.filled', false],
    ['roles["rollout-lead"].ended', false],
    ['roles["rollout-lead"].filled', true],
    ['roles["adoption-lead"].notNeededBecause', 'Small.'],
    ['roles["platform-director"].known', false],
    ['roles["business-owner"].role', 'business-owner'],
    ['roles["business-owner"].assignee', ''],
    ['roles["business-owner"].filled', false],
    ['size(roles)', 17n],
    ['roles.filter(id, roles[id].required)', ['platform-owner']],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source, snapshot)).toEqual(expected);
  });

  it('are all empty where a kind has none', () => {
    const vendor = snapshotOf(ourEntity('MarketingVendor', 'acme'));
    expect(
      valueOf('roles.all(id, !roles[id].filled)', vendor, ['MarketingVendor']),
    ).toBe(true);
  });
});

describe('related', () => {
  const others = [
    ourEntity('MarketingVendor', 'acme', { type: 'vendor' }),
    ourEntity('MarketingIntegration', 'sync', { criticality: 'high' }),
    ourEntity('MarketingTemplate', 'letter', { version: '1' }),
    ourEntity('MarketingDecision', 'keep', { type: 'renewal' }),
    ourEntity('MarketingPlatform', 'next', { lifecycle: 'proposed' }),
  ];
  const snapshot = snapshotOf(
    platform(
      { vendor: 'acme', successor: 'next', dependsOn: ['next', 'api:shop'] },
      {
        relations: [
          relation('integratedBy', 'marketingintegration:default/sync'),
          relation('integratedBy', 'marketingintegration:default/unknown'),
          relation('hosts', 'marketingtemplate:default/letter'),
          relation('decidedBy', 'marketingdecision:default/keep'),
          relation('dependsOn', 'marketingplatform:default/next'),
          relation('dependencyOf', 'component:default/shop'),
        ],
      },
    ),
    others,
  );

  it.each([
    ['related.vendor.metadata.name', 'acme'],
    ['related.vendor.spec.risk.tier', ''],
    ['related.integrations.map(i, i.spec.criticality)', ['high']],
    ['related.templates.map(t, t.spec.version)', ['1']],
    ['related.decisions.map(d, d.spec.type)', ['renewal']],
    ['related.successor.lifecycle', 'proposed'],
    ['related.successor.kind', 'MarketingPlatform'],
    ['related.original.metadata.name', ''],
    ['size(related.variants)', 0n],
    [
      'related.dependencies.map(d, d.ref)',
      ['api:default/shop', 'marketingplatform:default/next'],
    ],
    ['related.dependencies.map(d, d.known)', [false, true]],
    ['related.dependents.map(d, d.ref)', ['component:default/shop']],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source, snapshot)).toEqual(expected);
  });

  it.each([
    ['MarketingTemplate' as const, { platforms: ['next', 'gone'] }],
    ['MarketingIntegration' as const, { source: 'next', target: 'api:shop' }],
  ])('has the platforms of a %s', (kind, spec) => {
    const entity = snapshotOf(ourEntity(kind, 'one', spec), others);
    expect(
      valueOf('related.platforms.map(p, p.metadata.name)', entity, [kind]),
    ).toEqual(['next']);
  });

  it('has the platforms that a vendor supplies', () => {
    const entity = ourEntity(
      'MarketingVendor',
      'acme',
      {},
      {
        relations: [relation('supplies', 'marketingplatform:default/next')],
      },
    );
    expect(
      valueOf('size(related.platforms)', snapshotOf(entity, others), [
        'MarketingVendor',
      ]),
    ).toBe(1n);
  });
});

describe('facts', () => {
  const observed = (observedAt: string) =>
    snapshotOf(platform(), [], {
      facts: [
        {
          source: 'usage',
          key: 'seats',
          value: 12,
          observedAt: new Date(observedAt),
        },
      ],
    });

  it.each([
    ['2026-11-22T00:00:00Z', 0, '2026-11-22T00:00:00.000Z'],
    ['2026-11-21T23:59:59Z', 1, '2026-11-21T23:59:59.000Z'],
    ['2026-11-12T12:00:00Z', 10, '2026-11-12T12:00:00.000Z'],
    ['2027-01-01T00:00:00Z', 0, NOW.toISOString()],
  ])('seen at %s is %p days old', (observedAt, ageDays, shown) => {
    const fact = 'facts["usage"]["seats"]';
    const snapshot = observed(observedAt);
    expect(valueOf(`${fact}.value`, snapshot)).toBe(12);
    expect(valueOf(`${fact}.ageDays`, snapshot)).toBe(ageDays);
    expect(valueOf(`${fact}.observedAt`, snapshot)).toBe(shown);
  });
});

describe('measures', () => {
  const measured = (
    comparator: string,
    value: number | string,
    freshUntil?: string,
  ) =>
    snapshotOf(
      platform({
        successMeasures: [
          {
            name: 'Use',
            kind: 'outcome',
            objective: 10,
            comparator,
            source: 'usage/seats',
          },
          { name: 'Unmeasured', kind: 'outcome', objective: 1, comparator },
        ],
      }),
      [],
      {
        facts: [
          {
            source: 'usage',
            key: 'seats',
            value,
            observedAt: NOW,
            ...(freshUntil && { freshUntil: new Date(freshUntil) }),
          },
        ],
      },
    );

  it.each([
    ['>=', 10, true],
    ['>=', 9.9, false],
    ['>', 10, false],
    ['>', 10.1, true],
    ['<=', 10, true],
    ['<=', 10.1, false],
    ['<', 10, false],
    ['<', 9.9, true],
    ['==', 10, true],
    ['==', 9, false],
    ['>=', 'many', false],
  ])('%s 10 of %p is met: %p', (comparator, value, met) => {
    const snapshot = measured(comparator, value);
    expect(valueOf('measures.map(m, m.met)', snapshot)).toEqual([met, false]);
    expect(valueOf('measures.map(m, m.known)', snapshot)).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['2026-11-22T15:30:00.001Z', true],
    ['2026-11-22T15:30:00.000Z', false],
    [undefined, true],
  ])('is fresh until %p: %p', (freshUntil, fresh) => {
    expect(
      valueOf('measures.map(m, m.fresh)', measured('>=', 1, freshUntil)),
    ).toEqual([fresh, false]);
  });
});
