import { Entity } from '@backstage/catalog-model';
import {
  component,
  decision,
  group,
  platform,
  scorecard,
  template,
} from './__testUtils__/entities';
import { modes } from './__testUtils__/modes';
import { startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const withMetadata = (entity: Entity, metadata: object): Entity => ({
  ...entity,
  metadata: { ...entity.metadata, ...metadata },
});
const script = '<script>alert(1)</script>';

/** Entities that must be refused, and what their error panel says. */
const refused: [Entity, string][] = [
  [
    { ...platform('wrong-version'), apiVersion: 'martech/v1' },
    'apiVersion: "martech/v1" has no kind MarketingPlatform, write martech/v1alpha1',
  ],
  [
    { ...platform('wrong-group'), apiVersion: 'backstage.io/v1alpha1' },
    'apiVersion: "backstage.io/v1alpha1" has no kind MarketingPlatform, write martech/v1alpha1',
  ],
  [
    { ...platform('wrong-kind'), kind: 'MarketingPlattform' },
    'did you mean MarketingPlatform?',
  ],
  [
    { ...platform('wrong-case'), kind: 'marketingplatform' },
    'kind: must be "MarketingPlatform", but is "marketingplatform"',
  ],
  [
    platform('unknown-field', { contract: { renewel: true } }),
    'spec.contract.renewel: unknown field, did you mean autoRenew?',
  ],
  [
    platform('wrong-type', { contract: { seats: 'many' } }),
    'spec.contract.seats: must be a number, but is "many"',
  ],
  [
    { ...platform('no-spec'), spec: undefined },
    'spec: is missing, write a group of fields',
  ],
  [
    withMetadata(platform('huge'), { description: 'x'.repeat(5_000_000) }),
    'metadata.description: is longer than 20,000 characters, shorten it',
  ],
  [
    platform('huge-value', { tier: 'x'.repeat(5_000_000) }),
    'is not one of "anchor", "core", "niche", "experiment"',
  ],
  [
    platform('huge-key', { ['x'.repeat(5_000_000)]: 1 }),
    'unknown field, remove it',
  ],
  [
    platform('unknown-word', { type: 'damm' }),
    'did you mean "dam" (DAM & MRM)?',
  ],
  [
    platform('runs', {
      community: { url: ['javascript', 'alert(1)'].join(':') },
    }),
    'spec.community.url: must be a full address starting with https:// or http://',
  ],
  [
    platform('project-role', {
      roles: [{ role: 'trainer', assignee: 'ines' }],
    }),
    'spec.roles[0].endsOn: trainer is a project role, say on which day it ends',
  ],
  [
    template('local', { management: 'local' }),
    'says why there is none in localReason',
  ],
  [decision('typeless', { type: 'renewl' }), 'did you mean "renewal"?'],
  [
    decision('wrong-answer', { type: 'renewal', answer: { text: 'x' } }),
    'spec.answer.outcome: is missing',
  ],
  [
    scorecard('wrong-kind-of-owner', { owner: 'system:x' }),
    'spec.owner: names a system, name a Group or User',
  ],
  [
    scorecard('misspelt-rule', {
      checks: [
        {
          id: 'owned',
          title: 'Owned',
          level: 'basic',
          rule: 'entity.spec.ownr != ""',
        },
      ],
    }),
    'spec.checks[0].rule: line 1, column 13: MarketingPlatform.spec has no field ownr, did you mean owner?',
  ],
];

/** Odd, but harmless: kept as written. */
const accepted: Entity[] = [
  withMetadata(
    platform('markup', {
      businessUnits: [script],
      useCases: [{ name: script, status: 'live' }],
      support: { hours: script },
    }),
    { title: script, description: script },
  ),
  withMetadata(platform('scripts', { businessUnits: ['市場部', '‮RTL'] }), {
    title: 'مكتبة الأصول – מאגר 🎨',
  }),
  platform('to-nothing', { vendor: 'nobody', dependsOn: ['component:gone'] }),
  group('content'),
  component('shop'),
];

describe.each(modes.slice(0, 2))('with $name', ({ features }) => {
  let catalog: Awaited<ReturnType<typeof startCatalog>>;

  beforeAll(async () => {
    catalog = await startCatalog({
      features,
      entities: [...refused.map(([entity]) => entity), ...accepted],
    });
  });
  afterAll(() => catalog.stop());

  const refOf = ({ kind, metadata }: Entity) =>
    `${kind.toLocaleLowerCase('en')}:default/${metadata.name}`;

  it.each(
    refused.map(
      ([entity, message]) => [entity.metadata.name, entity, message] as const,
    ),
  )('refuses %s at the entity itself', async (_, entity, message) => {
    const error = await catalog.error(refOf(entity));
    expect(error).toContain(message);
    expect(error.length).toBeLessThan(2_000);
  });

  it.each(accepted.map(entity => [entity.metadata.name, entity] as const))(
    'keeps %s as written',
    async (_, entity) => {
      const found = await catalog.entity(refOf(entity));
      expect(found.spec).toEqual(entity.spec);
      expect(found.metadata.title).toBe(entity.metadata.title);
      expect(catalog.errors.get(refOf(entity))).toBeUndefined();
    },
  );

  it('still answers, and holds nothing that was refused', async () => {
    const names = (await catalog.all()).map(({ metadata }) => metadata.name);
    expect(names.sort()).toEqual(
      accepted.map(({ metadata }) => metadata.name).sort(),
    );
  });

  it('shows an error of an entity that was good before beside its last good version', async () => {
    const bad = platform('to-nothing', { tier: 'gold' });
    await catalog.apply([
      bad,
      ...accepted.filter(({ metadata }) => metadata.name !== 'to-nothing'),
    ]);
    const shown = await catalog.entity(
      'marketingplatform:default/to-nothing',
      entity => 'status' in entity,
    );
    expect(shown.spec).toMatchObject({ vendor: 'nobody' });
    expect(shown).toMatchObject({
      status: {
        items: [
          {
            level: 'error',
            type: 'backstage.io/catalog-processing',
            message: expect.stringContaining(
              'spec.tier: "gold" is not one of "anchor", "core", "niche", "experiment"',
            ),
          },
        ],
      },
    });
  });

  it('keeps the rules of a scorecard in force until new ones compile', async () => {
    const names = accepted.filter(({ kind }) => kind !== 'MarketingScorecard');
    const rule = 'entity.spec.owner != "" &&\n matches("x")';
    const checks = [{ id: 'owned', title: 'Owned', level: 'basic', rule }];
    await catalog.apply([...names, scorecard('good')]);
    const ref = 'marketingscorecard:default/good';
    await catalog.entity(ref);
    await catalog.apply([...names, scorecard('good', { checks })]);
    const shown = await catalog.entity(ref, entity => 'status' in entity);
    expect(shown.spec).toMatchObject({ checks: [{ rule: 'true' }] });
    expect(await catalog.error(ref)).toContain(
      'spec.checks[0].rule: line 2, column 2: rules do not know matches(), write like(text, "pattern")',
    );
  });

  it('tells the register page what is wrong before anything is stored', async () => {
    const { body } = await catalog.ask('/validate-entity', {
      method: 'POST',
      body: JSON.stringify({
        location: 'url:https://example.com/a.yaml',
        entity: platform('dry', { ownr: 'x' }),
      }),
    });
    expect(JSON.stringify(body)).toContain(
      'spec.ownr: unknown field, did you mean owner?',
    );
  });
});
