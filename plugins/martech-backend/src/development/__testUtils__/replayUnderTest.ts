import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { DatabaseAuditLog } from '../../audit';
import { DatabaseIndexState } from '../../entities/store/DatabaseIndexState';
import { DatabaseFactStore } from '../../facts/store/DatabaseFactStore';
import { createPastRecords } from '../../governance/createPastRecords';
import { createScorecardEngine, MemoryEstate } from '../../scorecards/engine';
import { DatabaseIntervalReader } from '../../scorecards/store/DatabaseIntervalReader';
import { DatabaseScorecardVersions } from '../../scorecards/store/DatabaseScorecardVersions';
import { PausableEngine } from '../engine/PausableEngine';
import { SampleRecords } from '../records/SampleRecords';
import { EngineRecords } from '../replay/EngineRecords';
import { History } from '../replay/history';
import { HistoryReplay, PastRecordParts } from '../replay/HistoryReplay';
import { PastCatalog } from '../replay/PastCatalog';

/** A replay over a database, with a present of given entities. */
export function replayUnderTest(knex: Knex, present: Entity[], now: string) {
  const clock = { now: () => new Date(now) };
  const logger = mockServices.logger.mock();
  const facts = new DatabaseFactStore(knex);
  const state = new DatabaseIndexState(knex);
  const common = { config: mockServices.rootConfig(), knex, logger };
  const catalog = new PastCatalog(present, []);
  catalog.show(now.slice(0, 10));
  const engine = new PausableEngine(
    createScorecardEngine({
      ...common,
      catalog,
      clock,
      estate: new MemoryEstate(present),
      facts,
    }),
  );
  const options = {
    clock,
    knex,
    createEngine: (parts: object) =>
      createScorecardEngine({ ...common, catalog, clock, facts, ...parts }),
    createRecords: (parts: PastRecordParts) =>
      createPastRecords({ ...common, ...parts }),
    engine,
    facts,
    logger,
    pausedWhile: <T>(work: () => Promise<T>) => work(),
    readPresent: async () => present,
    records: new EngineRecords({ knex, state }),
    sampleRecords: new SampleRecords({ audit: new DatabaseAuditLog(), knex }),
    state,
  };
  const open = () => new HistoryReplay(options);
  const replay = open();

  const finished = async () => {
    for (;;) {
      const status = await replay.status();
      if (status.state !== 'running') return status;
      await setTimeout(10);
    }
  };
  const versions = new DatabaseScorecardVersions(knex);
  const intervals = new DatabaseIntervalReader(knex, versions);
  return {
    engine,
    facts,
    /** After a restart. */
    open,
    replay,
    state,
    finished,
    async run(history: History) {
      await replay.start(history);
      return finished();
    },
    /** What was stored of an entity at the end of a day. */
    on: (uid: string, day: string) =>
      intervals.statusAt(uid, Date.parse(`${day}T23:59:59Z`)),
    rows: (table: string) => knex(table).select<object[]>('*'),
  };
}
