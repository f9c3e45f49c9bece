import {
  AuditorService,
  AuthService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { readVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Router as ExpressRouter } from 'express';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../audit';
import { Clock } from '../clock';
import { EntityTables } from '../entities/tables/EntityTables';
import { VisibleEntities } from '../entities/visibility/VisibleEntities';
import { Doers } from '../governance/records/access/Doers';
import { Once } from '../governance/records/engine/Once';
import { Idempotency } from '../governance/records/store/Idempotency';
import { Guard, Identify } from '../http';
import { DatabaseOutbox, Letters, ReminderSource } from '../outbox';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { CatalogChecks } from './access/CatalogChecks';
import { Names } from './access/Names';
import { RegistryAccess } from './access/RegistryAccess';
import { Drafts } from './engine/Drafts';
import { GoLives } from './engine/GoLives';
import { Keeper } from './engine/Keeper';
import { Overlaps } from './engine/Overlaps';
import { Registrar } from './engine/Registrar';
import { RegistryAnnouncer } from './engine/RegistryAnnouncer';
import { SandboxClock } from './engine/SandboxClock';
import { EndingSandboxes } from './notices/EndingSandboxes';
import { registryLetters } from './notices/registryLetters';
import { createImports } from './imports/createImports';
import { readRegistryPolicy } from './readRegistryPolicy';
import { RegistryService } from './RegistryService';
import { createRegistryRoutes } from './routes';
import { ApprovedReviews } from './store/ApprovedReviews';
import { DatabaseRegistry } from './store/DatabaseRegistry';

interface RegistryParts {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  config: Config;
  doers: Doers;
  events: EventsService;
  guarded: Guard;
  httpAuth: HttpAuthService;
  identified: Identify;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  permissions: PermissionsService;
  tables: EntityTables;
  visible: VisibleEntities;
}

/** Entities that are kept here instead of in Git. */
export interface RegistryCapability {
  /** What people are told of them. */
  letters: Letters;
  /** Finds platforms that serve the same need. */
  overlaps: Overlaps;
  /** What people have to be told of in time. */
  reminders: ReminderSource;
  /** To be mounted before anything that reads bodies. */
  routes: ExpressRouter;
  /** Does what is due at a time. */
  runDue(now: Date): Promise<unknown>;
  /** Registered entities, as far as callers may see and write them. */
  service: RegistryService;
  start(): void;
}

/** Puts together what keeps entities, and what answers about them. */
export function createRegistry(options: RegistryParts): RegistryCapability {
  const { config, doers, knex } = options;
  const estate = new VisibleEstate(options);
  const idempotency = new Idempotency(knex);
  const outbox = new DatabaseOutbox();
  const registry = new DatabaseRegistry({
    audit: new DatabaseAuditLog(),
    idempotency,
    knex,
    outbox,
  });
  const catalog = new CatalogChecks(options);
  const names = new Names(catalog, registry);
  const overlaps = new Overlaps(options);
  const once = new Once({
    idempotency,
    reader: { byId: uid => registry.byUid(uid) },
  });
  const drafts = new Drafts({
    ...options,
    catalog,
    vocabularies: readVocabularies(config),
  });
  const announcer = new RegistryAnnouncer(options);
  const engine = { ...options, drafts, names, once };
  const registrar = new Registrar({
    ...engine,
    onWritten: () => announcer.announce(),
    overlaps,
    registry,
  });
  const access = new RegistryAccess({
    ...options,
    doerOf: caller => doers.of(caller),
    estate,
  });
  const service = new RegistryService({
    access,
    keeper: new Keeper({ ...engine, registrar }),
    names,
    registrar,
    registry,
  });
  const imports = createImports({
    ...options,
    ...readRegistryPolicy(config),
    access,
    catalog,
    drafts,
    idempotency,
    outbox,
    registrar,
    registry,
  });
  const routes = Router();
  routes.use('/imports', imports.routes);
  routes.use(createRegistryRoutes({ ...options, overlaps, registry, service }));
  const clock = new SandboxClock({ ...options, registrar, registry });
  const goLives = new GoLives({
    ...options,
    registrar,
    reviews: new ApprovedReviews(knex),
  });
  return {
    letters: registryLetters(registry, imports.imports),
    overlaps,
    reminders: new EndingSandboxes(knex),
    routes,
    async runDue(now) {
      await goLives.runDue(now);
      return clock.runDue(now);
    },
    service,
    start: () => imports.start(),
  };
}
