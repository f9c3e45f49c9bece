import { Knex } from 'knex';
import { Clock } from '../../clock';
import { EntityTables } from '../../entities/tables/EntityTables';
import { VisibleEntities } from '../../entities/visibility/VisibleEntities';
import { FactStore } from '../../facts/store/FactStore';
import { ScorecardEngine } from '../engine';
import { DatabaseIntervalReader } from '../store/DatabaseIntervalReader';
import { DatabaseResultReader } from '../store/DatabaseResultReader';
import { DatabaseRollups } from '../store/DatabaseRollups';
import { DatabaseScorecardVersions } from '../store/DatabaseScorecardVersions';
import { CurrentStatuses } from './CurrentStatuses';
import { HistoryService } from './HistoryService';
import { PastStatuses } from './PastStatuses';
import { ReadinessDepth } from './ReadinessDepth';
import { ResultsService } from './ResultsService';
import { ScorecardReads } from './routes';
import { Scorecards } from './Scorecards';
import { ScorecardsService } from './ScorecardsService';
import { Selections } from './Selections';
import { StatusService } from './StatusService';
import { DatabaseDueReader } from './store/DueReader';
import { DatabaseScoreReader } from './store/ScoreReader';
import { JoinedTables } from './tables/JoinedTables';
import { ResultTables } from './tables/ResultTables';
import { ScoreLogs } from './tables/ScoreLogs';
import { Waiting } from './tables/Waiting';
import { Trends } from './Trends';
import { Versions } from './Versions';
import { VisibleEstate } from './VisibleEstate';

/** What reads of scorecards are made of. */
export interface ScorecardReadsOptions {
  clock: Clock;
  depth: ReadinessDepth;
  engine: Pick<ScorecardEngine, 'compiledScorecards' | 'evaluateNow'>;
  facts: Pick<FactStore, 'of'>;
  /** Whether amounts can be compared across currencies. */
  hasBase: boolean;
  knex: Knex;
  selections: Selections;
  /** When every entity had last been evaluated, ISO. */
  lookedAt(): Promise<string | undefined>;
  /** The rows of the entity index, shared with entity lists. */
  tables: EntityTables;
  visible: VisibleEntities;
}

/** Puts the reads of scorecards together. */
export function createScorecardReads(
  options: ScorecardReadsOptions,
): ScorecardReads & {
  estate: VisibleEstate;
  joined: JoinedTables;
  known: Scorecards;
  /** Takes current results into memory. */
  readAhead(): Promise<void>;
} {
  const { clock, depth, engine, knex } = options;
  const estate = new VisibleEstate(options);
  const known = new Scorecards({ source: engine, estate });
  const reader = new DatabaseResultReader(knex);
  const stored = new DatabaseScorecardVersions(knex);
  const versions = new Versions(stored);
  const intervals = new DatabaseIntervalReader(knex, stored);
  const results = new ResultTables(reader);
  const waiting = new Waiting({ due: new DatabaseDueReader(knex), results });
  const joined = new JoinedTables({ results, versions, waiting });
  const logs = new ScoreLogs({
    reader: new DatabaseScoreReader(knex),
    results,
  });
  const trends = new Trends({
    clock,
    logs,
    rollups: new DatabaseRollups(knex),
  });
  const shared = {
    ...options,
    estate,
    joined,
    scorecards: known,
  };
  return {
    estate,
    joined,
    known,
    readAhead: () => results.read(),
    history: new HistoryService({ ...shared, intervals, versions }),
    results: new ResultsService(shared),
    scorecards: new ScorecardsService({ ...shared, trends }),
    statuses: new StatusService({
      ...shared,
      current: new CurrentStatuses({
        ...options,
        results: reader,
        versions,
      }),
      intervals,
      past: new PastStatuses({ depth, intervals, versions }),
    }),
  };
}
