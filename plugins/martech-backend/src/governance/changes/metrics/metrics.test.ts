import { mockCredentials } from '@backstage/backend-test-utils';
import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { platform } from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { RecordSight } from '../../records/access/RecordAccess';
import { DatabaseRecordReader } from '../../records/store/DatabaseRecordReader';
import { NOW } from '../__testUtils__/changeWorld';
import { naiveMetrics } from '../__testUtils__/naiveMetrics';
import { anyStory, people, Story } from '../__testUtils__/randomHistories';
import { forgetStories, writeStories } from '../__testUtils__/writeStories';
import { HistoryReader } from '../store/HistoryReader';
import { PermittedRecords } from '../store/PermittedRecords';
import { Histories } from './Histories';
import { MetricsService } from './MetricsService';

jest.setTimeout(120_000);

const databases = testDatabases();
const [anna] = people;
const anybody = mockCredentials.user(anna);

const rows: EntityRow[] = [
  platform({
    name: 'dam',
    spec: {
      contract: { annualCost: { amount: 100, currency: 'EUR' } },
      data: { classification: 'internal', personalData: 'ordinary' },
    },
  }),
  platform({
    name: 'cms',
    spec: { contract: { annualCost: { amount: 20, currency: 'EUR' } } },
  }),
].map(entity => indexed(entity).content.row);

const sightOf = (some: Partial<RecordSight> = {}): RecordSight => ({
  doer: { ref: anna, groups: [], person: true },
  entities: {
    isAll: false,
    row: ref => rows.find(({ entityRef }) => entityRef === ref),
  },
  ...some,
});

/** What Anna sees, as the rules say it. */
const isSeen = ({ approvals, record }: Story) =>
  !record.entityRef?.endsWith('/hidden') ||
  record.requestedBy === anna ||
  approvals.some(({ by }) => by === anna);

describe.each(databases.names)('metrics on %s', database => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.openMigrated(database);
  });
  beforeEach(() => forgetStories(knex));

  const serviceFor = (sight: RecordSight) =>
    new MetricsService({
      access: { sightOf: async () => sight },
      clock: { now: () => NOW },
      histories: new Histories({
        clock: { now: () => NOW },
        reader: new DatabaseRecordReader(knex),
        whole: new HistoryReader(knex),
      }),
      permitted: new PermittedRecords(knex),
    });

  const runs = database === 'SQLite' ? 150 : 25;
  const anyStories = fc.array(anyStory, { maxLength: 40 });

  it('are what comes out when everything is told from the beginning', async () => {
    await fc.assert(
      fc.asyncProperty(anyStories, anyStories, async (before, after) => {
        await forgetStories(knex);
        const service = serviceFor(sightOf());
        await writeStories(knex, before);
        await expect(service.metrics(anybody)).resolves.toEqual(
          naiveMetrics(before.filter(isSeen), rows),
        );
        await writeStories(knex, after, before.length);
        const all = [...before, ...after];
        await expect(service.metrics(anybody)).resolves.toEqual(
          naiveMetrics(all.filter(isSeen), rows),
        );
        const dam = 'marketingplatform:default/dam';
        await expect(service.metrics(anybody, dam)).resolves.toEqual(
          naiveMetrics(
            all.filter(({ record }) => record.entityRef === dam),
            rows,
          ),
        );
      }),
      { numRuns: runs },
    );
  });

  it('leave out what a policy hides', async () => {
    const stories = fc.sample(anyStory, { numRuns: 200, seed: 7 });
    await writeStories(knex, stories);
    const service = serviceFor(
      sightOf({
        where: query => void query.whereIn('requested_by', [people[1]]),
      }),
    );
    await expect(service.metrics(anybody)).resolves.toEqual(
      naiveMetrics(
        stories
          .filter(isSeen)
          .filter(({ record }) => record.requestedBy === people[1]),
        rows,
      ),
    );
  });

  it('follow one write of very many records in short statements', async () => {
    const service = serviceFor(sightOf());
    await expect(service.metrics(anybody)).resolves.toEqual(
      naiveMetrics([], rows),
    );
    const stories = fc.sample(anyStory, { numRuns: 3_000, seed: 11 });
    await writeStories(knex, stories);
    await knex('martech_records').update({ written: 1 });
    await knex('martech_records_revision').update({ revision: 1 });
    let longest = 0;
    knex.on('query', ({ bindings }: { bindings?: unknown[] }) => {
      longest = Math.max(longest, bindings?.length ?? 0);
    });
    await expect(service.metrics(anybody)).resolves.toEqual(
      naiveMetrics(stories.filter(isSeen), rows),
    );
    knex.removeAllListeners('query');
    expect(longest).toBeLessThan(1_000);
    expect(longest).toBeGreaterThan(0);
  });

  it('are not told of what is hidden', async () => {
    const service = serviceFor(sightOf());
    await expect(
      service.metrics(anybody, 'marketingplatform:default/hidden'),
    ).rejects.toThrow('There is no marketingplatform:default/hidden');
  });

  it('follow a record that goes on', async () => {
    const service = serviceFor(sightOf());
    const [story] = fc
      .sample(anyStory, { numRuns: 500, seed: 3 })
      .filter(
        ({ record }) =>
          record.type === 'change' && record.state === 'in-progress',
      );
    await writeStories(knex, [story]);
    await expect(service.metrics(anybody)).resolves.toMatchObject({
      changes: { done: 0 },
    });
    await knex('martech_timeline').insert({
      record_id: '0'.repeat(26),
      type: 'change',
      from_state: 'in-progress',
      to_state: 'failed',
      action: 'fail',
      by: anna,
      at: NOW.getTime(),
      version: 99,
    });
    await knex('martech_records').update({ state: 'failed', written: 2 });
    await knex('martech_records_revision').update({ revision: 2 });
    await expect(service.metrics(anybody)).resolves.toMatchObject({
      changes: { done: 1, failed: 1, failureRate: 1 },
    });
  });
});
