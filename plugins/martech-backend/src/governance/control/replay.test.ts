import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform, template } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { midnights } from '../../development/domain/midnights';
import { EngineRecords } from '../../development/replay/EngineRecords';
import { PastCatalog } from '../../development/replay/PastCatalog';
import { PastEstate } from '../../development/replay/PastEstate';
import { StillClock } from '../../development/replay/StillClock';
import { DatabaseIndexState } from '../../entities/store/DatabaseIndexState';
import { createScorecardEngine } from '../../scorecards/engine';
import { readiness } from '../../scorecards/engine/__testUtils__/standards';
import { createControlEngine } from './createControlEngine';
import { withControl } from './withControl';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = 'marketingplatform:default/dam';
const runbook = { documentation: { runbook: 'https://docs.example.com' } };

const present: Entity[] = [
  platform({
    name: 'dam',
    spec: {
      lifecycle: 'launched',
      capabilities: ['asset-management'],
      systemOfRecordFor: ['asset'],
      ...runbook,
    },
  }),
  platform({
    name: 'pim',
    spec: { lifecycle: 'retiring', systemOfRecordFor: ['asset'], ...runbook },
  }),
  template({ name: 'mail', spec: { platforms: ['dam'] } }),
  readiness('ready', 'exists(entity.spec.documentation.runbook)'),
];

/** The library was launched in March, and had no runbook for a week in May. */
const timelines = [
  {
    entityRef: dam,
    earlier: [
      { until: '2026-03-01', was: { spec: { lifecycle: 'implementing' } } },
      { until: '2026-05-03', was: { spec: runbook } },
      { until: '2026-05-10', was: { spec: { documentation: null } } },
    ],
  },
  {
    entityRef: 'marketingplatform:default/pim',
    since: '2026-06-01',
    earlier: [],
  },
];

async function replay(knex: Knex) {
  const catalog = new PastCatalog(present, timelines);
  const estate = new PastEstate();
  const clock = new StillClock();
  const days = midnights(
    new Date(Date.parse('2026-02-20') - 1),
    new Date('2026-06-20'),
  );
  await new EngineRecords({
    knex,
    state: new DatabaseIndexState(knex),
  }).forget();
  for (let at = 0; at < days.length; at += 7) {
    await knex.transaction(async tx => {
      const parts = {
        catalog,
        clock,
        config: mockServices.rootConfig(),
        estate,
        facts: { of: async () => new Map() },
        isPast: true,
        knex: tx,
        logger: mockServices.logger.mock(),
      };
      const control = createControlEngine(parts);
      const engine = withControl(
        createScorecardEngine({ ...parts, ...control }),
        control.keeper,
      );
      for (const now of days.slice(at, at + 7)) {
        clock.moveTo(now);
        catalog.show(now.toISOString().slice(0, 10));
        estate.show(catalog.all());
        await engine.mark(catalog.refs(), now);
        await engine.runDue(now);
        await engine.runUntilIdle();
      }
    });
  }
}

const spansOf = async (knex: Knex, uid: string) => {
  const rows = await knex('martech_intervals')
    .where({ subject: 'state', uid })
    .orderBy('id');
  return rows.map(row => [
    new Date(Number(row.from_ms)).toISOString().slice(0, 10),
    row.value,
    JSON.parse(row.evidence).reasons.join(),
  ]);
};

describe.each(databases.names)(
  'states of a past that is replayed on %s',
  name => {
    it('have the days on which they came about, twice the same', async () => {
      const knex = await databases.openMigrated(name);
      const story = [
        ['2026-02-20', 'not-live', 'none:implementing'],
        ['2026-03-01', 'controlled', 'none:all-well'],
        // 30 days and a moment, seen at the next midnight.
        ['2026-04-01', 'drifting', 'signal:live-without-review'],
        [
          '2026-05-03',
          'uncontrolled',
          'condition:ownership,signal:live-without-review',
        ],
        ['2026-05-10', 'drifting', 'signal:live-without-review'],
        [
          '2026-06-01',
          'drifting',
          'signal:live-without-review,signal:two-systems-of-record',
        ],
      ];
      for (const _ of ['once', 'again']) {
        await replay(knex);
        const uid = 'uid-marketingplatform-dam';
        expect(await spansOf(knex, uid)).toEqual(story);
        const mail = await spansOf(knex, 'uid-marketingtemplate-mail');
        expect(mail.map(([day, state]) => [day, state])).toEqual([
          ['2026-02-20', 'unknown'],
          ['2026-04-01', 'drifting'],
          ['2026-05-03', 'uncontrolled'],
          ['2026-05-10', 'drifting'],
        ]);
        const days = await knex('martech_consistency').orderBy('day');
        expect(days).toHaveLength(120);
        expect(
          days.filter(({ served }) => served === 1).map(({ day }) => day),
        ).toEqual(
          midnights(
            new Date(Date.parse('2026-03-01') - 1),
            new Date('2026-03-31'),
          ).map(at => at.toISOString().slice(0, 10)),
        );
      }
    });
  },
);
