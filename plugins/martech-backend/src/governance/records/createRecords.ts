import {
  AuditorService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { Knex } from 'knex';
import { AuditLog } from '../../audit';
import { Clock } from '../../clock';
import { Guard, Identify } from '../../http';
import { Outbox } from '../../outbox';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { Doers } from './access/Doers';
import { EntitySight } from './access/EntitiesInSight';
import { RecordAccess } from './access/RecordAccess';
import { RecordDecisions } from './access/RecordDecisions';
import { RecordPeopleSource, StoredRecord } from './domain';
import { BoundRules } from './engine/bindRules';
import { OfferedActions } from './engine/OfferedActions';
import { Once } from './engine/Once';
import { RecordClock } from './engine/RecordClock';
import { RecordEngine } from './engine/RecordEngine';
import { RuleBook } from './engine/RuleBook';
import { OpenRecords } from './reads/open/OpenRecords';
import { OpenCounts } from './reads/OpenCounts';
import { RecordPage } from './reads/RecordPage';
import { RecordPages } from './reads/RecordPages';
import { RecordRows } from './reads/RecordRows';
import { RecordsService, Waiting } from './reads/RecordsService';
import { createRecordRoutes } from './routes';
import { createRecordSearchRoutes } from './search/routes';
import { SearchedRecords } from './search/SearchedRecords';
import { DatabaseRecordWriter } from './store/DatabaseRecordWriter';
import { Idempotency } from './store/Idempotency';
import { RecordReader } from './store/RecordReader';

/** Records, and who may see them. */
export interface Records {
  access: RecordAccess;
  clock: RecordClock;
  /** The one way in which records begin and change; hides nothing. */
  engine: RecordEngine;
  routes: Router;
  service: RecordsService;
}

/** Puts together what begins, moves and shows records. */
export function createRecords(options: {
  audit: AuditLog;
  auditor: AuditorService;
  clock: Clock;
  estate: VisibleEstate;
  guarded: Guard;
  httpAuth: HttpAuthService;
  identified: Identify;
  knex: Knex;
  logger: LoggerService;
  open: OpenRecords;
  /** Called after something was written. */
  onWritten(records: readonly StoredRecord[]): void;
  outbox: Outbox;
  people: RecordPeopleSource;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  reader: RecordReader;
  rules: readonly BoundRules[];
  userInfo: UserInfoService;
  waiting: Waiting;
}): Records {
  const { knex, open, reader } = options;
  const rules = new RuleBook(options.rules);
  const idempotency = new Idempotency(knex);
  const writer = new DatabaseRecordWriter({ ...options, idempotency });
  const once = new Once({ idempotency, reader });
  const engine = new RecordEngine({ ...options, once, rules, writer });
  const access = new RecordAccess({
    knex,
    decisions: new RecordDecisions(options),
    doers: new Doers(options.userInfo),
    entities: new EntitySight(options.estate),
  });
  const rows = new RecordRows({ open, rules });
  const offered = new OfferedActions({ people: options.people, rules });
  const service = new RecordsService({
    ...options,
    access,
    counts: new OpenCounts({
      ...options,
      stateOf: (record, now) => rows.stateOf(record, now),
    }),
    engine,
    page: new RecordPage({ access, offered, reader, rows }),
    pages: new RecordPages({ access, knex, open }),
    rows,
  });
  const routes = createRecordRoutes({ ...options, records: service });
  const searched = new SearchedRecords({ ...options, access, rows });
  routes.use(createRecordSearchRoutes({ ...options, searched }));
  return {
    access,
    clock: new RecordClock({ ...options, engine, idempotency, writer }),
    engine,
    routes,
    service,
  };
}
