import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { createScorecardEngine, MemoryEstate } from '../engine';
import { DatabaseIntervalReader } from '../store/DatabaseIntervalReader';
import { DatabaseResultReader } from '../store/DatabaseResultReader';
import { DatabaseScorecardVersions } from '../store/DatabaseScorecardVersions';
import { World } from './secondOpinion';

const emptyWorld: World = {
  now: new Date(0),
  catalog: new Map(),
  scorecards: new Map(),
  facts: new Map(),
  records: new Map(),
  waived: new Map(),
};

/** The engine over a database, and a world around it that can be replaced. */
export function engineUnderTest(knex: Knex) {
  let world = emptyWorld;
  const estate = new MemoryEstate();
  const everything = () =>
    new Map<string, Entity>([...world.catalog, ...world.scorecards]);
  const engine = createScorecardEngine({
    catalog: {
      withRelations: async refs => refs.map(ref => everything().get(ref)),
    },
    clock: { now: () => world.now },
    config: mockServices.rootConfig(),
    estate,
    facts: { of: async () => new Map(world.facts) },
    knex,
    logger: mockServices.logger.mock(),
    records: { of: async () => new Map(world.records) },
    waivers: { of: async () => new Map(world.waived) },
  });
  return {
    results: new DatabaseResultReader(knex),
    history: new DatabaseIntervalReader(
      knex,
      new DatabaseScorecardVersions(knex),
    ),

    /** Another world, of which the engine is told what to look at. */
    async become(next: World) {
      const before = everything();
      world = next;
      const after = everything();
      for (const [ref] of before) if (!after.has(ref)) estate.remove(ref);
      for (const entity of after.values())
        if (entity.apiVersion.startsWith('martech/')) estate.put(entity);
      const refs = new Set([...before.keys(), ...after.keys()]);
      await engine.mark(
        [...refs].filter(ref => ref.startsWith('marketing')),
        next.now,
      );
      await engine.runDue(next.now);
      await engine.runUntilIdle();
    },

    /** Only time goes by: nobody tells the engine anything. */
    async wait(now: Date) {
      world = { ...world, now };
      await engine.runDue(now);
      await engine.runUntilIdle();
    },
    world: () => world,
  };
}
