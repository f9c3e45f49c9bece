import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../audit';
import { Clock } from '../clock';
import { DatabaseEntityReader } from '../entities/store/DatabaseEntityReader';
import { EntityTables } from '../entities/tables/EntityTables';
import { silentOutbox } from '../outbox';
import { ScorecardCatalog, ScorecardEngine } from '../scorecards/engine';
import { createChanges } from './changes';
import { createReview } from './control';
import {
  CatalogCache,
  OperatingPeople,
  readOperatingModel,
  WhoIsWho,
} from './operating';
import { DatabaseDutyStore } from './operating/duties/DatabaseDutyStore';
import { DutyKeeper } from './operating/duties/DutyKeeper';
import { bindRules, StoredRecord } from './records';
import { AttestedFact } from './records/domain/Becoming';
import { createRecordTypes } from './records/createRecordTypes';
import { Once } from './records/engine/Once';
import { RecordClock } from './records/engine/RecordClock';
import { RecordEngine } from './records/engine/RecordEngine';
import { RuleBook } from './records/engine/RuleBook';
import { DatabaseRecordReader } from './records/store/DatabaseRecordReader';
import { DatabaseRecordWriter } from './records/store/DatabaseRecordWriter';
import { Idempotency } from './records/store/Idempotency';
import { RecordWriter } from './records/store/RecordWriter';

interface PastRecordsOptions {
  /** As it was. */
  catalog: ScorecardCatalog;
  clock: Clock;
  config: Config;
  engine: Pick<ScorecardEngine, 'compiledScorecards'>;
  knex: Knex;
  logger: LoggerService;
  /** Called with what people gave their word for. */
  onAttested(entityRef: string, facts: readonly AttestedFact[]): void;
  /** Called with what was written. */
  onWritten(records: readonly StoredRecord[]): void;
}

/** Records as they came about at a moment that has passed. */
export interface PastRecordEngine {
  /** The same that serves the present, with other eyes. */
  engine: Pick<RecordEngine, 'begin' | 'transition'>;
  /** Whom records wait for, gone through once more. */
  duties: Pick<DutyKeeper, 'sweep'>;
  records: Pick<DatabaseRecordReader, 'byId'>;
  /** Does what was due. */
  runDue(now: Date): Promise<void>;
}

/**
 * The engine of records over a catalog and a clock of the past: the same rules,
 * timeline and audit log, and nobody is told.
 */
export function createPastRecords(
  options: PastRecordsOptions,
): PastRecordEngine {
  const { catalog, config, engine: scorecards, knex } = options;
  const model = readOperatingModel(config);
  // What was so a moment ago may be another day by now.
  const cache = new CatalogCache(catalog, 1);
  const who = new WhoIsWho({ ...options, catalog: cache, model });
  const people = new OperatingPeople({ model, who });
  const reader = new DatabaseRecordReader(knex);
  const readEntity = async (entityRef: string) =>
    (await catalog.withRelations([entityRef]))[0];
  const shared = { ...options, model, outbox: silentOutbox, people, reader };

  const types = createRecordTypes({
    ...shared,
    readEntity,
    scorecards: () => scorecards.compiledScorecards(),
    who,
  });
  const { rules } = createChanges({
    ...shared,
    askForException: types.askForException,
    readEntity,
    // What depends on what is asked of the present.
    tables: new EntityTables(new DatabaseEntityReader(knex)),
  });
  const idempotency = new Idempotency(knex);
  const audit = new DatabaseAuditLog();
  const store = new DatabaseRecordWriter({ ...shared, audit, idempotency });
  const writer: RecordWriter = {
    async write(writes, once) {
      const written = await store.write(writes, once);
      for (const { facts, record } of writes) {
        if (record.entityRef !== undefined && facts.length > 0) {
          options.onAttested(record.entityRef, facts);
        }
      }
      return written;
    },
    lookAgain: (...again) => store.lookAgain(...again),
  };
  const engine = new RecordEngine({
    ...shared,
    once: new Once({ idempotency, reader }),
    rules: new RuleBook([
      ...types.rules,
      bindRules(rules.change),
      bindRules(rules.freeze),
      bindRules(rules.incident),
      createReview(shared),
    ]),
    writer,
  });
  const clock = new RecordClock({ ...shared, engine, idempotency, writer });
  return {
    engine,
    duties: new DutyKeeper({
      ...shared,
      store: new DatabaseDutyStore(knex, silentOutbox),
      who,
    }),
    records: reader,
    async runDue(now) {
      await types.lostChecks.look(now);
      await clock.runDue(now);
    },
  };
}
