import fc from 'fast-check';
import { Knex } from 'knex';
import {
  integration,
  platform,
  template,
} from '../../../__testUtils__/entities';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import {
  cardRef,
  readiness,
  refOf,
  standard,
} from '../../../scorecards/engine/__testUtils__/standards';
import { ControlWorld, controlWorld } from '../__testUtils__/controlWorld';

jest.setTimeout(240_000);

const databases = testDatabases();
const DAY = 86_400_000;
const names = ['dam', 'pim', 'crm'] as const;

const group = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default', uid: `g-${name}`, etag: '1' },
  spec: { type: 'team', children: [] },
});

const integrity = standard(
  'template-integrity',
  [{ id: 'version', rule: 'entity.spec.version != ""' }],
  { appliesTo: { kind: 'MarketingTemplate' } },
);

const name = fc.constantFrom(...names);

/** Something that happens, to a small estate. */
const event = fc.oneof(
  fc.record({
    does: fc.constant('platform' as const),
    name,
    lifecycle: fc.constantFrom(
      'implementing',
      'launched',
      'launched',
      'retired',
    ),
    runbook: fc.boolean(),
    authority: fc.boolean(),
    owner: fc.constantFrom('brand', 'content', 'nobody'),
  }),
  fc.record({
    does: fc.constant('template' as const),
    name,
    local: fc.boolean(),
  }),
  fc.record({
    does: fc.constant('integration' as const),
    name,
    monitored: fc.boolean(),
  }),
  fc.record({
    does: fc.constant('exception' as const),
    name,
    days: fc.integer({ min: 0, max: 9 }),
    covers: fc.constantFrom('check', 'signal'),
  }),
  fc.record({ does: fc.constant('review' as const), name }),
  fc.record({
    does: fc.constant('trust' as const),
    name,
    value: fc.constantFrom(30, 60, 90),
  }),
  fc.record({ does: fc.constant('leave' as const), name }),
  fc.record({
    does: fc.constant('group' as const),
    group: fc.constantFrom('brand', 'content'),
    leaves: fc.boolean(),
  }),
  fc.record({
    does: fc.constant('time' as const),
    days: fc.integer({ min: 1, max: 40 }),
  }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

const coversOf = (covers: string) =>
  covers === 'signal'
    ? { kind: 'signal', signal: 'live-without-review' }
    : {
        kind: 'checks',
        checks: [{ scorecard: cardRef('ready'), check: 'has-ownership' }],
      };

async function happen(world: ControlWorld, e: Event) {
  switch (e.does) {
    case 'platform':
      return world.put(
        platform({
          name: e.name,
          spec: {
            lifecycle: e.lifecycle,
            owner: `group:default/${e.owner}`,
            ...(e.runbook && { documentation: { runbook: 'https://r.test' } }),
            ...(e.authority && { systemOfRecordFor: ['asset'] }),
          },
        }),
      );
    case 'template':
      return world.put(
        template({
          name: `on-${e.name}`,
          spec: {
            platforms: [e.name],
            version: '1',
            management: e.local ? 'local' : 'managed',
          },
        }),
      );
    case 'integration':
      return world.put(
        integration({
          name: `to-${e.name}`,
          spec: {
            source: e.name,
            target: 'crm',
            criticality: 'high',
            maintainers: ['group:default/brand'],
            ...(e.monitored && { monitoring: { url: 'https://m.test' } }),
          },
        }),
      );
    case 'exception': {
      const day = new Date(world.time.now + e.days * DAY);
      await world.records.put({
        type: 'exception',
        entityRef: refOf(e.name),
        state: 'active',
        fields: {
          covers: coversOf(e.covers),
          expiresOn: day.toISOString().slice(0, 10),
          renewals: 0,
        },
      });
      return world.run();
    }
    case 'review':
      await world.records.put({
        type: 'review',
        entityRef: refOf(e.name),
        state: 'approved',
        closedAt: world.clock.now(),
      });
      return world.run();
    case 'trust':
      return world.tell(refOf(e.name), {
        source: 'pulse',
        key: 'trust',
        value: e.value,
        observedAt: world.clock.now(),
      });
    case 'leave':
      return world.remove(refOf(e.name));
    case 'group':
      return e.leaves
        ? world.remove(`group:default/${e.group}`)
        : world.put(group(e.group));
    default:
      return world.passDays(e.days);
  }
}

const statesIn = (knex: Knex) =>
  knex('martech_control_states')
    .orderBy('uid')
    .select('uid', 'state', 'since', 'reasons', 'memory', 'recheck_at');

const spansIn = (knex: Knex) =>
  knex('martech_intervals')
    .where({ subject: 'state' })
    .orderBy('id')
    .select('uid', 'value', 'from_ms', 'to_ms');

describe.each(databases.names)('stories of states on %s', database => {
  it('come to what looking at everything comes to, whatever happened', async () => {
    const runs = database === 'SQLite' ? 25 : 4;
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 4, maxLength: 14 }),
        async events => {
          const knex = await databases.openMigrated(database);
          const world = controlWorld(knex);
          await world.put(
            group('brand'),
            group('content'),
            integrity,
            readiness('ready', 'exists(entity.spec.documentation.runbook)'),
          );
          for (const e of events) {
            world.time.now += 3_600_000;
            await happen(world, e);
          }
          const followed = await statesIn(knex);
          const spans = await spansIn(knex);

          // Everything is looked at again, and nothing is news.
          await knex('martech_control_feed').update({ policy: '' });
          await world.run();
          expect(await statesIn(knex)).toEqual(followed);
          expect(await spansIn(knex)).toEqual(spans);

          // History has one open line for each, and no gaps or overlaps.
          for (const { state, uid } of followed) {
            const own = spans.filter(span => span.uid === uid);
            expect(own.filter(span => span.to_ms === null)).toEqual([
              expect.objectContaining({ value: state }),
            ]);
            own.slice(1).forEach((span, index) => {
              expect(Number(span.from_ms)).toBeGreaterThanOrEqual(
                Number(own[index].to_ms),
              );
            });
          }
          await knex.destroy();
        },
      ),
      { numRuns: runs },
    );
  });
});
