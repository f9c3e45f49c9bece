import { Knex } from 'knex';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { RecordRecord } from '../../governance/records/store/tables';
import {
  doing,
  draft,
  registryWorld,
  START,
} from '../__testUtils__/registryWorld';
import { ApprovedReviews } from '../store/ApprovedReviews';
import { GoLives } from './GoLives';

jest.setTimeout(120_000);

const databases = testDatabases();
const owen = doing('owen');
const MAILER = 'marketingplatform:default/mailer';

async function review(knex: Knex, number: number, change: object = {}) {
  await knex<RecordRecord>('martech_records').insert({
    id: `REVIEW${number}`,
    type: 'review',
    number,
    entity_ref: MAILER,
    title: 'Go-live review of the mailer',
    description: null,
    state: 'approved',
    areas: '[]',
    requested_by: 'user:default/owen',
    created_at: START.getTime(),
    updated_at: START.getTime(),
    closed_at: START.getTime(),
    due_at: null,
    due_order: START.getTime(),
    priority_order: 9,
    next_at: null,
    starts_at: null,
    ends_at: null,
    version: 2,
    revision: 1,
    links: '[]',
    fields: '{}',
    written: number,
    ...change,
  });
  await knex('martech_records_revision').update({
    revision: knex.raw('revision + 1'),
  });
}

describe.each(databases.names)('approved reviews on %s', name => {
  const open = async (lifecycle = 'launched') => {
    const knex = await databases.openMigrated(name);
    const world = registryWorld(knex);
    const made = await world.registrar.register(
      { entity: draft('mailer', { lifecycle }) },
      owen,
    );
    const reviews = new ApprovedReviews(knex);
    const goLives = new GoLives({ ...world, reviews });
    const lifecycleNow = async () =>
      (await world.registry.byUid(made.uid))?.entity.spec?.lifecycle;
    const run = () => goLives.runDue(START);
    return { ...world, knex, lifecycleNow, made, run };
  };

  it.each(['launched', 'implementing'])(
    'have what is %s operate',
    async was => {
      const { knex, lifecycleNow, made, registry, run } = await open(was);
      await review(knex, 7);
      await run();
      expect(await lifecycleNow()).toBe('operating');
      const [last] = await registry.versions(made.uid, { limit: 1 });
      expect(last).toMatchObject({
        by: 'clock',
        comment: 'REV-7 was approved',
        changed: ['spec.lifecycle'],
      });
    },
  );

  it.each([
    ['an open one', 'launched', { state: 'open', closed_at: null }],
    ['a rejected one', 'launched', { state: 'rejected' }],
    ['another type', 'launched', { type: 'change' }],
    ['one of another platform', 'launched', { entity_ref: `${MAILER}-2` }],
    ['what is being retired', 'retiring', {}],
  ])('leave alone: %s', async (_, lifecycle, change) => {
    const { knex, lifecycleNow, run } = await open(lifecycle);
    await review(knex, 1, change);
    await run();
    expect(await lifecycleNow()).toBe(lifecycle);
  });

  it('are carried out once: who takes it back is not overruled', async () => {
    const { keeper, knex, lifecycleNow, made, registry, run } = await open();
    await review(knex, 1);
    await run();
    const now = await registry.byUid(made.uid);
    await keeper.update(
      now ?? made,
      { entity: draft('mailer', { lifecycle: 'launched' }), version: 2 },
      owen,
    );
    await review(knex, 2, { state: 'rejected' });
    await run();
    expect(await lifecycleNow()).toBe('launched');
  });

  it('are tried again when somebody wrote at the same time', async () => {
    const { keeper, knex, lifecycleNow, logger, made, registrar } =
      await open();
    await review(knex, 1);
    let times = 0;
    const goLives = new GoLives({
      logger,
      reviews: new ApprovedReviews(knex),
      registrar: {
        async write(writes) {
          times += 1;
          if (times === 1) {
            const entity = draft('mailer', {
              lifecycle: 'launched',
              tier: 'niche',
            });
            await keeper.update(made, { entity, version: 1 }, owen);
          }
          await registrar.write(writes);
        },
      },
    });
    await goLives.runDue(START);
    expect(await lifecycleNow()).toBe('launched');
    await goLives.runDue(START);
    expect([times, await lifecycleNow()]).toEqual([2, 'operating']);
  });
});
