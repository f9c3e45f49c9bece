import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { systemClock } from '../../../../plugins/martech-backend/src/clock';
import {
  createScorecardEngine,
  MemoryEstate,
} from '../../../../plugins/martech-backend/src/scorecards/engine';
import { ComparableCheck } from '../checks';
import { platformsOf } from '../portfolio';
import { Setting, System } from '../system';
import { withRelations } from '../withRelations';
import { quietLogger } from './quietLogger';

const SCORECARD = 'marketingscorecard:default/benchmark';

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

/** The engine of this repository, with evidence and history, through its own queue. */
export async function martech(setting: Setting): Promise<System> {
  const { checks, knex } = setting;
  const entities = withRelations([...setting.entities, scorecardOf(checks)]);
  const byRef = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const platforms = platformsOf(entities).map(e => stringifyEntityRef(e));
  const engine = createScorecardEngine({
    catalog: { withRelations: async refs => refs.map(ref => byRef.get(ref)) },
    clock: systemClock,
    config: new ConfigReader({}),
    estate: new MemoryEstate(entities),
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
