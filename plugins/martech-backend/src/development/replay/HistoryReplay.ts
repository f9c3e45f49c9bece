import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { Clock, utcDay } from '../../clock';
import { IndexState } from '../../entities/store/IndexState';
import { FactStore } from '../../facts/store/FactStore';
import {
  ScorecardEngine,
  ScorecardEngineOptions,
} from '../../scorecards/engine';
import { midnights } from '../domain/midnights';
import { PausableEngine } from '../engine/PausableEngine';
import { EngineRecords } from './EngineRecords';
import { History } from './history';
import { HistoryStatus, historyStatusSchema, noHistory } from './historyStatus';
import { PastCatalog } from './PastCatalog';
import { PastEstate } from './PastEstate';
import { PastFacts, SourcedFact } from './PastFacts';
import { PastRecords } from '../records/PastRecords';
import { SampleRecords } from '../records/SampleRecords';
import { PastRecordEngine } from '../../governance/createPastRecords';
import { AttestedFact, StoredRecord } from '../../governance/records';
import { replayDays } from './replayDays';
import { keepLatest, sourcedFacts } from './sourcedFacts';
import { StillClock } from './StillClock';

const STATE = 'development:history';
/** Long enough to save time, and short enough not to keep others waiting. */
const AT_ONCE = 7;
/** What the engine saw since the portal first started is no history yet. */
const FRESH = 2 * 24 * 60 * 60 * 1_000;

/** What a past moment has of its own; everything else is as it is now. */
export type PastParts = Required<
  Pick<
    ScorecardEngineOptions,
    'catalog' | 'clock' | 'estate' | 'facts' | 'knex'
  >
>;

/** What records of a past moment are made with. */
export interface PastRecordParts
  extends Pick<PastParts, 'catalog' | 'clock' | 'knex'> {
  engine: ScorecardEngine;
  onAttested(entityRef: string, facts: readonly AttestedFact[]): void;
  onWritten(records: readonly StoredRecord[]): void;
}

interface HistoryReplayOptions {
  clock: Clock;
  /** Another engine of the same kind over the same database. */
  createEngine(parts: PastParts): ScorecardEngine;
  /** The engine of records, over the same. */
  createRecords(parts: PastRecordParts): PastRecordEngine;
  /** The engine of the present, which waits meanwhile. */
  engine: PausableEngine;
  facts: Pick<FactStore, 'put'>;
  knex: Knex;
  logger: LoggerService;
  /** Does something while time passes for no record of the present. */
  pausedWhile<T>(work: () => Promise<T>): Promise<T>;
  /** Everything that the catalog has now. */
  readPresent(): Promise<Entity[]>;
  records: EngineRecords;
  /** Records that came from the history. */
  sampleRecords: SampleRecords;
  state: IndexState;
}

const countChanges = ({ entities }: History) =>
  entities.reduce(
    (sum, { earlier, since, until }) =>
      sum + earlier.length + (since ? 1 : 0) + (until ? 1 : 0),
    0,
  );

/** Lets the engine live through the past of the sample company, once. */
export class HistoryReplay {
  readonly #options: HistoryReplayOptions;
  #running?: HistoryStatus;

  constructor(options: HistoryReplayOptions) {
    this.#options = options;
  }

  async status(): Promise<HistoryStatus> {
    if (this.#running) return this.#running;
    const kept = await this.#options.state.get(STATE);
    if (!kept) return noHistory;
    const status = historyStatusSchema.parse(JSON.parse(kept));
    return status.state === 'running'
      ? { ...status, state: 'interrupted' }
      : status;
  }

  /**
   * Begins a replay, which goes on after the answer; `status` tells how far.
   *
   * @throws ConflictError when there is history already, or a replay is running
   */
  async start(history: History): Promise<void> {
    await this.#assertMayStart(history.again);
    const began = Date.now();
    const facts = sourcedFacts(history.facts, this.#options.clock.now());
    const status: HistoryStatus = {
      ...noHistory,
      state: 'running',
      changes: countChanges(history),
      observations: facts.length,
    };
    this.#running = status;
    const seconds = () => Math.round((Date.now() - began) / 100) / 10;
    void this.#run(history, facts, status)
      .then(() => this.#end({ ...status, state: 'done', seconds: seconds() }))
      .catch(async error => {
        this.#options.logger.error('The history could not be replayed', error);
        const problem = `The history could not be replayed: ${error}`;
        await this.#end({ ...status, state: 'failed', problem });
      });
  }

  async #end(status: HistoryStatus) {
    await this.#keep(status);
    this.#running = undefined;
  }

  #keep(status: HistoryStatus) {
    return this.#options.state.set(STATE, JSON.stringify(status));
  }

  async #assertMayStart(again: boolean) {
    const { clock, records } = this.#options;
    const { state } = await this.status();
    if (state === 'running') {
      throw new ConflictError(
        'The history is being replayed already: GET /dev/history tells how far',
      );
    }
    if (again || state === 'interrupted' || state === 'failed') return;
    const begin = await records.begin();
    const age = begin ? clock.now().getTime() - begin.getTime() : 0;
    if (state === 'done' || age > FRESH) {
      throw new ConflictError(
        'There is history already: send again: true to forget it and replay it from the beginning',
      );
    }
  }

  async #run(history: History, told: SourcedFact[], status: HistoryStatus) {
    const { engine, records } = this.#options;
    await this.#keep(status);
    const present = await this.#options.readPresent();
    const known = new Set(present.map(entity => stringifyEntityRef(entity)));
    status.missing = history.entities.flatMap(({ entityRef, entity }) =>
      entity || known.has(entityRef) ? [] : [entityRef],
    );
    await engine.pausedWhile(() =>
      this.#options.pausedWhile(async () => {
        await records.forget();
        await this.#options.sampleRecords.forget(this.#options.clock.now());
        await this.#live(history, { present, told }, status);
      }),
    );
    await keepLatest(told, this.#options.facts);
    await engine.sweep();
    await engine.runUntilIdle();
  }

  /** Weeks at a time, since every transaction that ends waits for the disk. */
  async #live(
    { entities, from, records: history }: History,
    { present, told }: { present: Entity[]; told: SourcedFact[] },
    status: HistoryStatus,
  ) {
    const { clock, createEngine, createRecords, knex } = this.#options;
    const { records, sampleRecords } = this.#options;
    const at = {
      catalog: new PastCatalog(present, entities),
      clock: new StillClock(),
    };
    const past = {
      ...at,
      estate: new PastEstate(),
      facts: new PastFacts(told),
      deeds: new PastRecords({ ...at, history }),
    };
    const first = new Date(Date.parse(from) - 1);
    const days = midnights(first, clock.now());
    for (let start = 0; start < days.length; start += AT_ONCE) {
      const week = days.slice(start, start + AT_ONCE);
      await knex.transaction(async tx => {
        const engine = createEngine({ ...past, knex: tx });
        const made = createRecords({
          ...at,
          engine,
          knex: tx,
          onAttested(entityRef, attested) {
            for (const fact of attested) {
              past.facts.tell({ ...fact, entityRef, source: 'attestation' });
            }
          },
          onWritten: written => past.deeds.wrote(written),
        });
        await replayDays(past, { engine, records: made }, week, clock.now());
        if (start + AT_ONCE >= days.length) await made.duties.sweep();
        await sampleRecords.note(tx, past.deeds.takeWritten());
      });
      status.deeds = past.deeds.done;
      status.day = utcDay(past.clock.now());
      status.days += week.length;
      status.transitions = await records.transitions();
    }
    past.deeds.assertAllDone();
  }
}
