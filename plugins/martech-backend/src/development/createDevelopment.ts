import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../audit';
import { utcDay } from '../clock';
import { DatabaseIndexState } from '../entities/store/DatabaseIndexState';
import { FactStore } from '../facts/store/FactStore';
import { Guard } from '../http';
import { ScorecardEngine } from '../scorecards/engine';
import { ClockControl } from './clock/ClockControl';
import { MovableClock } from './clock/MovableClock';
import { PausableEngine } from './engine/PausableEngine';
import { EngineRecords } from './replay/EngineRecords';
import { PastRecordEngine } from '../governance/createPastRecords';
import { SampleRecords } from './records/SampleRecords';
import {
  HistoryReplay,
  PastParts,
  PastRecordParts,
} from './replay/HistoryReplay';
import { readPresent } from './replay/readPresent';
import { createDevelopmentRoutes } from './routes';

const DAY = 24 * 60 * 60 * 1_000;

/**
 * What only the sample portal has, to be mounted at `/dev` before anything
 * that reads bodies.
 */
export function createDevelopment(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: MovableClock;
  createEngine(parts: PastParts): ScorecardEngine;
  createRecords(parts: PastRecordParts): PastRecordEngine;
  engine: PausableEngine;
  facts: Pick<FactStore, 'put'>;
  guarded: Guard;
  knex: Knex;
  logger: LoggerService;
  /** Follows the calendar outside of the engine, once time has been moved. */
  onMoved(): Promise<void>;
  /** Does something while time passes for no record. */
  pausedWhile<T>(work: () => Promise<T>): Promise<T>;
  /** Does with records what fell due. */
  runRecords(now: Date): Promise<void>;
}) {
  const { clock, engine, knex } = options;
  const state = new DatabaseIndexState(knex);
  const control = new ClockControl({
    clock,
    state,
    catchUp: async now => {
      await options.runRecords(now);
      await engine.runDue(now);
      await engine.runUntilIdle();
      await engine.rollUp(utcDay(new Date(now.getTime() - DAY)));
    },
    onMoved: options.onMoved,
  });
  const replay = new HistoryReplay({
    ...options,
    readPresent: () => readPresent(options),
    records: new EngineRecords({ knex, state }),
    sampleRecords: new SampleRecords({ audit: new DatabaseAuditLog(), knex }),
    state,
  });
  return createDevelopmentRoutes({ ...options, control, replay });
}
