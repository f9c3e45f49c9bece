import { utcDay } from '../../clock';
import { DatabaseIndexState } from '../../entities/store/DatabaseIndexState';
import { inForce, kindsNaming } from '../domain/ScorecardSet';
import { DatabaseEvaluationStates } from '../store/DatabaseEvaluationStates';
import { DatabaseResultWriter } from '../store/DatabaseResultWriter';
import { DatabaseRollups } from '../store/DatabaseRollups';
import { DatabaseScorecardVersions } from '../store/DatabaseScorecardVersions';
import { EvaluationQueue } from '../store/EvaluationQueue';
import { BatchEvaluator } from './BatchEvaluator';
import { DueWorker } from './DueWorker';
import { EntityCache } from './EntityCache';
import { IndexEstate } from './IndexEstate';
import { noRecords } from './RecordSource';
import { RulesWatch } from './RulesWatch';
import { ScorecardEngine } from './ScorecardEngine';
import { ScorecardEngineOptions } from './ScorecardEngineOptions';
import { ScorecardIntake } from './ScorecardIntake';
import { readScorecardPolicy } from './ScorecardPolicy';
import { Scorecards } from './Scorecards';
import { ScorecardSweeper } from './ScorecardSweeper';
import { SnapshotSource } from './SnapshotSource';
import { noWaivers } from './Waivers';

const READ_AT_ONCE = 500;

/** Puts together what works out results. */
export function createScorecardEngine(
  options: ScorecardEngineOptions,
): ScorecardEngine {
  const { catalog, clock, knex } = options;
  const policy = readScorecardPolicy(options.config);
  const estate = options.estate ?? new IndexEstate(knex);
  const queue = new EvaluationQueue(knex, options.lease);
  const states = new DatabaseEvaluationStates(knex);
  const state = new DatabaseIndexState(knex);
  const writer = new DatabaseResultWriter(knex);
  const rollups = new DatabaseRollups(knex);
  const scorecards = new Scorecards(new DatabaseScorecardVersions(knex));
  const cache = new EntityCache(catalog, clock);
  const records = options.records ?? noRecords;
  const waivers = options.waivers ?? noWaivers;
  const common = { ...options, estate, policy, queue, scorecards, states };
  const snapshots = new SnapshotSource({ ...common, cache, records });
  const watch = new RulesWatch({ estate, policy, queue, state });
  const intake = new ScorecardIntake({ catalog, estate, scorecards });
  const parts = { ...common, cache, intake, snapshots, waivers, watch, writer };
  const evaluator = new BatchEvaluator(parts);
  const worker = new DueWorker({ ...parts, evaluator });
  const sweeper = new ScorecardSweeper({ ...common, state });

  return {
    mark: (entityRefs, now) => queue.mark(entityRefs, now.getTime()),
    evaluateNow: entityRef => worker.evaluateNow(entityRef),
    runOnce: () => worker.runOnce(),
    async runUntilIdle() {
      while (await worker.runOnce());
      await sweeper.noteIdle();
    },
    async runDue(now) {
      while ((await states.markDue(now.getTime())) > 0);
      const set = await scorecards.current();
      await watch.look(inForce(set, utcDay(now)), now.getTime());
    },
    sweep: () => sweeper.sweep(),
    sweepAfterStart: () => sweeper.sweepAfterStart(),
    noteIdle: () => sweeper.noteIdle(),
    rollUp: day => rollups.write(day),
    compiledScorecards: () => scorecards.current(),
    async naming(entityRefs) {
      const set = await scorecards.current();
      const kinds = kindsNaming(inForce(set, utcDay(clock.now())), entityRefs);
      return kinds.length > 0 ? estate.refs(kinds) : [];
    },
    async snapshotParts(entities, named) {
      const now = clock.now().getTime();
      const gathered = await snapshots.gatherDrafts(entities, now, named);
      return gathered.map(one => one.parts());
    },
    async *snapshotPartsOf(entityRefs, named) {
      const started = clock.now().getTime();
      for (let at = 0; at < entityRefs.length; at += READ_AT_ONCE) {
        const refs = entityRefs.slice(at, at + READ_AT_ONCE);
        const answers = await catalog.withRelations(refs);
        const entities = answers.filter(entity => entity !== undefined);
        const gathered = await snapshots.gather(entities, started, {
          named: () => named,
        });
        yield gathered.map(one => one.parts());
      }
    },
  };
}
