import {
  AuditorService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Router } from 'express';
import { Knex } from 'knex';
import { createAudit, createAuditRoutes } from '../audit';
import { Clock } from '../clock';
import { IndexState } from '../entities/store/IndexState';
import { EntityTables } from '../entities/tables/EntityTables';
import { VisibleEntities } from '../entities/visibility/VisibleEntities';
import { Guard, Identify } from '../http';
import {
  createOutboxFeed,
  DatabaseOutbox,
  Letters,
  ReminderSource,
} from '../outbox';
import { ScorecardCatalog, ScorecardEngine } from '../scorecards/engine';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { createChangeRoutes, createChanges } from './changes';
import { MetricsService } from './changes/metrics/MetricsService';
import { createControl } from './control';
import { ControlService } from './control/reads/ControlService';
import { StateTable } from './control/tables/StateTable';
import {
  createOperating,
  createOperatingRoutes,
  InboxService,
  OpenInbox,
  WhoIsWho,
} from './operating';
import { Pause } from './Pause';
import { RecordFeed } from './RecordFeed';
import { OpenRecords } from './records/reads/open/OpenRecords';
import { DatabaseRecordReader } from './records/store/DatabaseRecordReader';
import { OpenRecordReader } from './records/store/OpenRecordReader';
import { createRecordExportRoutes } from './records/exchange/routes';
import { bindRules } from './records';
import { createRecords, Records } from './records/createRecords';
import { attestersOf } from './records/types/attestation';
import { createRecordTypes } from './records/createRecordTypes';

interface GovernanceOptions {
  auditor: AuditorService;
  /** The catalog, read with the rights of this plugin. */
  catalog: ScorecardCatalog;
  clock: Clock;
  config: Config;
  engine: Pick<ScorecardEngine, 'compiledScorecards'>;
  guarded: Guard;
  httpAuth: HttpAuthService;
  identified: Identify;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  /** Entities that are kept here: what becomes due and is told of them. */
  registry: {
    letters: Letters;
    reminders: ReminderSource;
    runDue(now: Date): Promise<unknown>;
  };
  scheduler: SchedulerService;
  signals: SignalsService;
  state: Pick<IndexState, 'get'>;
  states: StateTable;
  tables: EntityTables;
  userInfo: UserInfoService;
  visible: VisibleEntities;
  /** Called after something was written about records. */
  onWritten(): void;
}

/** What people decide about the estate, and what the portal makes of it. */
export interface Governance {
  /** To be told which entities changed, for whom records wait may have too. */
  entitiesChanged(entityRefs: readonly string[]): void;
  /** The same of people and groups. */
  peopleChanged(refs: readonly string[]): void;
  /** Does something while time passes for no record, and nobody is reminded. */
  pausedWhile<T>(work: () => Promise<T>): Promise<T>;
  /** How one entity stands. */
  control: ControlService;
  /** How the management structures are going. */
  metrics: MetricsService;
  /** Takes into memory what everybody's inbox is read of. */
  readAhead(): Promise<unknown>;
  /** Takes into memory which roles nobody holds; reads the catalog. */
  readRoles(): Promise<unknown>;
  records: Records;
  /** To be mounted in this order: earlier ones name what later ones would take. */
  routes: Router[];
  /** Does all that is due at a time. */
  runDue(now: Date): Promise<void>;
  start(): void;
  /** Who is who around entities. */
  who: Pick<WhoIsWho, 'ofAll'>;
}

/** Puts governance together over the entity index and the scorecards. */
export function createGovernance(options: GovernanceOptions): Governance {
  const { catalog, engine, guarded, identified, knex } = options;
  const estate = new VisibleEstate(options);
  const outbox = new DatabaseOutbox();
  const pause = new Pause();
  const reader = new DatabaseRecordReader(knex);
  const audit = createAudit(options);
  const operating = createOperating({ ...options, estate, outbox });
  const { model, people, who } = operating;
  const telling = createOutboxFeed({
    ...options,
    attesters: async (entityRef, topic) =>
      attestersOf(topic, await who.of(entityRef)),
    outbox,
    pause,
    records: reader,
  });
  const readEntity = async (entityRef: string) =>
    (await catalog.withRelations([entityRef]))[0];

  const types = createRecordTypes({
    ...options,
    model,
    readEntity,
    reader,
    scorecards: () => engine.compiledScorecards(),
    who,
  });
  const changes = createChanges({
    ...options,
    askForException: types.askForException,
    model,
    readEntity,
  });
  const control = createControl({ ...options, estate, model, reader, who });
  const open = new OpenRecords(new OpenRecordReader(knex));
  const inboxes = new OpenInbox({ knex, open });
  const records = createRecords({
    ...options,
    audit: audit.log,
    estate,
    open,
    onWritten: () => {
      telling.ring();
      options.onWritten();
    },
    outbox,
    people,
    reader,
    rules: [
      ...types.rules,
      bindRules(changes.rules.change),
      bindRules(changes.rules.freeze),
      bindRules(changes.rules.incident),
      control.rules,
    ],
    waiting: inboxes,
  });
  const { access, service } = records;
  const inbox = new InboxService({
    inboxes,
    model,
    show: (some, sight, table) => service.show(some, { ...sight, table }),
    sightOf: caller => access.sightOf(caller),
  });
  const reads = changes.reads({ ...options, access, reader, who });
  const auditRoutes = Router();
  auditRoutes.use('/audit', createAuditRoutes(audit.service, guarded));

  const runDue = async (now: Date) => {
    await types.lostChecks.look(now);
    await records.clock.runDue(now);
    await options.registry.runDue(now);
  };
  const feed = new RecordFeed({
    ...options,
    runDue: now => pause.unless(() => runDue(now)),
  });
  return {
    entitiesChanged: refs => operating.feed.entitiesChanged(refs),
    peopleChanged: refs => operating.feed.peopleChanged(refs),
    pausedWhile: work => pause.during(work),
    control: control.service,
    metrics: reads.metrics,
    records,
    readAhead: () => open.current(),
    readRoles: () => operating.coverage.gaps(),
    routes: [
      auditRoutes,
      createOperatingRoutes({ ...operating, guarded, identified, inbox }),
      createChangeRoutes({ ...reads, identified }),
      control.routes({
        doers: { of: caller => access.doerOf(caller) },
        guarded,
      }),
      createRecordExportRoutes({ ...options, records: service }),
      records.routes,
    ],
    async runDue(now) {
      await runDue(now);
      await telling.runDue(now);
    },
    start() {
      audit.start();
      telling.start();
      operating.feed.start();
      feed.start();
    },
    who,
  };
}
