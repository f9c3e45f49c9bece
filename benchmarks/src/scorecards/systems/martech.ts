import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { systemClock } from '../../../../plugins/martech-backend/src/clock';
import {
  createScorecardEngine,
  MemoryEstate,
} from '../../../../plugins/martech-backend/src/scorecards/engine';
import { pagesOf } from '../../catalog/pagesOf';
import { ReadCatalog } from '../../catalog/ReadCatalog';
import { ComparableCheck } from '../checks';
import { Setting, System } from '../system';
import { quietLogger } from './quietLogger';

const SCORECARD = 'marketingscorecard:default/benchmark';
/** What the index reads of an entity: all but relations. */
const WHOLE = ['apiVersion', 'kind', 'metadata', 'spec'];

const scorecardOf = (checks: ComparableCheck[]): Entity => ({
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingScorecard',
  metadata: { name: 'benchmark', uid: 'benchmark', etag: 'benchmark' },
  spec: {
    type: 'standard',
    lifecycle: 'enforced',
    owner: 'board',
    appliesTo: { kind: 'MarketingPlatform' },
    levels: [{ id: 'all', title: 'All', rank: 1 }],
    checks: checks.map(({ id, rule, evidence }) => ({
      id,
      title: id,
      level: 'all',
      rule,
      evidence,
    })),
  },
});

/** What the index of the plugin would know, without the entities themselves. */
async function estateOf(catalog: ReadCatalog, scorecard: Entity) {
  const estate = new MemoryEstate([scorecard]);
  for (const kind of martechKindNames)
    for await (const page of pagesOf(catalog, kind, WHOLE))
      for (const entity of page) estate.put(entity);
  return estate;
}

/** The engine of this repository, with evidence and history, through its own queue. */
export async function martech(setting: Setting): Promise<System> {
  const { catalog, checks, knex } = setting;
  const scorecard = scorecardOf(checks);
  const estate = await estateOf(catalog, scorecard);
  const platforms = await estate.refs(['MarketingPlatform']);
  const engine = createScorecardEngine({
    catalog: {
      withRelations: async entityRefs => {
        const { items } = await catalog.getEntitiesByRefs({ entityRefs });
        return items.map((entity, index) =>
          entityRefs[index] === SCORECARD ? scorecard : entity,
        );
      },
    },
    clock: systemClock,
    config: new ConfigReader({}),
    estate,
    facts: { of: async () => new Map() },
    knex,
    logger: quietLogger,
  });
  return {
    resultTables: [
      'martech_results',
      'martech_intervals',
      'martech_daily_rollups',
    ],
    run: async () => {
      await engine.mark([SCORECARD, ...platforms], new Date());
      await engine.runUntilIdle();
      return platforms.length * checks.length;
    },
  };
}
