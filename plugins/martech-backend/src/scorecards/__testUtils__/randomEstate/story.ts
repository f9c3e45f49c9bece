import { Entity } from '@backstage/catalog-model';
import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { World } from '../secondOpinion';
import { marketing } from './marketing';
import { everyRuleOf } from './everyRule';
import { oneRule } from './fixedEstate';
import { NOON } from './moments';
import { facts, records } from './observations';
import { people } from './people';
import { byRef, withRelations } from './relations';
import { scorecardFor } from './scorecards';

const HOUR = 3_600_000;

/** As a catalog does: another content, another etag. */
const withEtag = (entity: Entity): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    etag: createHash('sha1').update(JSON.stringify(entity)).digest('hex'),
  },
});

/** Mostly announced: when that ends is one more thing that time changes. */
const lifecycles = fc.constantFrom(
  'announced' as const,
  'announced' as const,
  'announced' as const,
  'enforced' as const,
  'draft' as const,
  'retired' as const,
);

const scorecard = (kind: string, name: string) =>
  fc
    .record({
      card: scorecardFor(kind, { name }),
      lifecycle: lifecycles,
      // Two that rule readiness at once are a conflict, so there are often two.
      type: fc.constantFrom(
        'readiness' as const,
        'readiness' as const,
        'standard' as const,
      ),
      enforceFrom: fc.option(
        fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24'),
        { nil: undefined, freq: 4 },
      ),
      onlyLaunched: fc.boolean(),
    })
    .map(
      ({
        card,
        enforceFrom,
        lifecycle,
        onlyLaunched,
        type,
      }): MarketingScorecard => ({
        ...card,
        spec: {
          ...card.spec,
          type,
          lifecycle,
          ...(enforceFrom && { enforceFrom }),
          appliesTo: {
            kind,
            ...(onlyLaunched && {
              'spec.lifecycle': { $in: ['launched', 'operating', 'approved'] },
            }),
          },
        },
      }),
    );

const scorecards = fc
  .tuple(
    scorecard('MarketingPlatform', 'first'),
    scorecard('MarketingPlatform', 'second'),
    scorecard('MarketingTemplate', 'letters'),
    scorecard('MarketingIntegration', 'flows'),
    // Nothing but the age of what its measures rest on ever changes it.
    fc.constant({
      ...oneRule('measures.exists(measure, measure.fresh)'),
      metadata: { name: 'measured', namespace: 'default', uid: 'uid-measured' },
    }),
    // Whatever else there is: something that time alone changes.
    ...Object.entries({
      MarketingPlatform: 'every-platform-rule',
      MarketingTemplate: 'every-template-rule',
    }).map(([kind, name]) => fc.constant(everyRuleOf(kind, { name }))),
  )
  .map(
    cards =>
      new Map(
        cards.map(card => [
          `marketingscorecard:default/${card.metadata.name}`,
          withEtag(card) as MarketingScorecard,
        ]),
      ),
  );

const catalog = fc
  .record({
    entities: fc.tuple(people, marketing),
    missing: fc.subarray(['crm', 'letter', 'acme'], { maxLength: 1 }),
  })
  .map(({ entities: [who, what], missing }) =>
    byRef(
      withRelations([
        ...who,
        ...what.filter(({ metadata }) => !missing.includes(metadata.name)),
      ]).map(withEtag),
    ),
  );

const NAMES = [
  'marketingplatform:default/dam',
  'marketingplatform:default/crm',
  'marketingtemplate:default/letter',
  'marketingintegration:default/sync',
];
const perEntity = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc
    .tuple(...NAMES.map(name => fc.tuple(fc.constant(name), arbitrary)))
    .map(pairs => new Map(pairs));

const waived = perEntity(
  fc
    .subarray(['c0', 'c1', 'c2', 'c3'])
    .map(ids => new Map([['marketingscorecard:default/first', new Set(ids)]])),
);

const change = fc.record(
  {
    catalog,
    facts: perEntity(facts),
    records: perEntity(records),
    waived,
    scorecards,
  },
  { requiredKeys: [] },
);

/** What happens next: time goes by, and half of the time something changes. */
const step = fc.record({
  hours: fc.constantFrom(1, 5, 12, 12, 12, 24, 30, 24 * 30, 24 * 200),
  change: fc.option(change, { nil: undefined, freq: 2 }),
});

/** A first world, and what becomes of it. */
export const story = fc
  .record({
    first: fc.record({
      catalog,
      scorecards,
      facts: perEntity(facts),
      records: perEntity(records),
      waived,
    }),
    steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  })
  .map(({ first, steps }) => {
    let world: World = { ...first, now: new Date(NOON) };
    return steps.reduce<Array<{ world: World; isTold: boolean }>>(
      (worlds, { change: changed, hours }) => {
        const now = new Date(world.now.getTime() + hours * HOUR);
        world = { ...world, ...changed, now };
        return [...worlds, { world, isTold: changed !== undefined }];
      },
      [{ world, isTold: true }],
    );
  });
