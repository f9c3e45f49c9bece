import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Knex } from 'knex';
import { CatalogDownError } from '../../../entities/feed/CatalogDownError';
import { DatabaseIndexState } from '../../../entities/store/DatabaseIndexState';
import { DatabaseIntervalReader } from '../../store/DatabaseIntervalReader';
import { DatabaseResultReader } from '../../store/DatabaseResultReader';
import { DatabaseScorecardVersions } from '../../store/DatabaseScorecardVersions';
import { createScorecardEngine } from '../createScorecardEngine';
import { MemoryEstate } from '../MemoryEstate';
import { ScorecardEngineOptions } from '../ScorecardEngineOptions';

const START = Date.parse('2026-11-22T10:00:00Z');

/** An engine over a catalog and facts that tests change, and a clock they move. */
export function engineWorld(
  knex: Knex,
  options: Partial<ScorecardEngineOptions> = {},
) {
  const time = { now: START };
  const entities = new Map<string, Entity>();
  const facts = new Map<string, FactReading[]>();
  const estate = new MemoryEstate();
  const asked = { isDown: false, reads: 0 };
  const logger = mockServices.logger.mock();
  const engine = createScorecardEngine({
    catalog: {
      withRelations: async refs => {
        asked.reads += 1;
        if (asked.isDown) throw new CatalogDownError('It is down');
        return refs.map(ref => entities.get(ref));
      },
    },
    clock: { now: () => new Date(time.now) },
    config: mockServices.rootConfig(),
    estate,
    facts: { of: async () => facts },
    knex,
    logger,
    ...options,
  });
  const versions = new DatabaseScorecardVersions(knex);
  const results = new DatabaseResultReader(knex);

  let etags = 0;
  const now = () => new Date(time.now);
  const run = async () => {
    await engine.runDue(now());
    await engine.runUntilIdle();
  };
  /** Results of an entity as they are stored. */
  const stored = async (entityRef: string) => {
    const evaluation = (await results.evaluations([entityRef])).get(entityRef);
    return evaluation ? results.of(evaluation.uid) : [];
  };
  return {
    asked,
    engine,
    entities,
    facts,
    logger,
    results,
    stored,
    intervals: new DatabaseIntervalReader(knex, versions),
    state: new DatabaseIndexState(knex),
    time,
    now,
    run,
    /** The catalog changes, and the engine is told of these and no others. */
    async put(...changed: Entity[]) {
      for (const entity of changed) {
        etags += 1;
        const metadata = { ...entity.metadata, etag: `etag-${etags}` };
        entities.set(stringifyEntityRef(entity), { ...entity, metadata });
        estate.put(entity);
      }
      await engine.mark(
        changed.map(entity => stringifyEntityRef(entity)),
        now(),
      );
      await run();
    },
    async remove(entityRef: string) {
      entities.delete(entityRef);
      estate.remove(entityRef);
      await engine.mark([entityRef], now());
      await run();
    },
    async pass(seconds: number) {
      time.now += seconds * 1_000;
      await run();
    },
    /** Outcome letters of an entity, by scorecard. */
    async codes(entityRef: string) {
      const found = await stored(entityRef);
      return Object.fromEntries(
        found.map(({ codes, scorecard }) => [scorecard, codes]),
      );
    },
    /** Rows of history, oldest first: subject, value, and whether it stands. */
    async history(uid: string) {
      const rows = await knex('martech_intervals').where({ uid }).orderBy('id');
      return rows.map(row => [
        row.subject,
        row.subject.startsWith('baseline:') ? '' : row.value,
        row.to_ms === null ? 'stands' : 'ended',
      ]);
    },
  };
}

export type EngineWorld = ReturnType<typeof engineWorld>;
