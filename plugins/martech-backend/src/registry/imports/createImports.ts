import {
  AuditorService,
  LifecycleService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { Once } from '../../governance/records/engine/Once';
import { Outbox } from '../../outbox';
import { Idempotency } from '../../governance/records/store/Idempotency';
import { Identify } from '../../http';
import { CatalogChecks } from '../access/CatalogChecks';
import { RegistryAccess } from '../access/RegistryAccess';
import { Drafts } from '../engine/Drafts';
import { Registrar } from '../engine/Registrar';
import { Registry } from '../store/Registry';
import { ImportService } from './ImportService';
import { createImportRoutes } from './routes';
import { DatabaseImports } from './store/DatabaseImports';
import { ImportFeed } from './jobs/ImportFeed';
import { ImportWorker } from './jobs/ImportWorker';
import { RowChecks } from './jobs/RowChecks';
import { RowWrites } from './jobs/RowWrites';

/** Puts together what imports inventories. */
export function createImports(options: {
  access: RegistryAccess;
  auditor: AuditorService;
  catalog: CatalogChecks;
  clock: Clock;
  drafts: Drafts;
  idempotency: Idempotency;
  identified: Identify;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** Share that may be retired without a word, 0 to 1. */
  maxRetiredShare: number;
  outbox: Outbox;
  registrar: Registrar;
  registry: Registry;
}): { imports: DatabaseImports; routes: Router; start(): void } {
  const { idempotency } = options;
  const imports = new DatabaseImports(options);
  const parts = { ...options, imports };
  const worker = new ImportWorker({
    ...parts,
    checks: new RowChecks(options),
    writes: new RowWrites(parts),
  });
  const feed = new ImportFeed({ ...options, worker });
  const service = new ImportService({
    ...parts,
    once: new Once({ idempotency, reader: imports }),
    onWork: () => feed.ring(),
  });
  return {
    imports,
    routes: createImportRoutes({ ...options, imports: service }),
    start: () => feed.start(),
  };
}
