import {
  AuthService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { fingerprint } from './domain/fingerprint';
import { CatalogHealth } from './feed/CatalogHealth';
import { DirtyWorker } from './feed/DirtyWorker';
import { EntityFeed } from './feed/EntityFeed';
import { EntityIndexer } from './feed/EntityIndexer';
import { ServiceCatalogReader } from './feed/ServiceCatalogReader';
import { Sweeper } from './feed/Sweeper';
import { readIndexPolicy } from './readIndexPolicy';
import { EntitiesService } from './service';
import { DatabaseDirtyQueue } from './store/DatabaseDirtyQueue';
import { DatabaseEntityReader } from './store/DatabaseEntityReader';
import { DatabaseEntityWriter } from './store/DatabaseEntityWriter';
import { DatabaseIndexState } from './store/DatabaseIndexState';
import { IndexState } from './store/IndexState';
import { EntityTables } from './tables/EntityTables';
import { TableColumn } from './tables/TableColumn';
import { VisibleEntities } from './visibility/VisibleEntities';

/** Puts the entity index together: what keeps it, and what answers from it. */
export function createEntityIndex(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: Clock;
  /** What lists show that the index does not have. */
  column?: TableColumn;
  config: Config;
  events: EventsService;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** Called with entities that changed, came or went. */
  onChanged?: (entityRefs: readonly string[]) => void;
  /** Called after rows were brought up to date. */
  onIndexed?: () => void;
  scheduler: SchedulerService;
}): {
  /** The catalog, read with the rights of this plugin. */
  catalog: ServiceCatalogReader;
  entities: EntitiesService;
  feed: EntityFeed;
  /** Whether amounts can be compared across currencies. */
  hasBase: boolean;
  state: IndexState;
  tables: EntityTables;
  visible: VisibleEntities;
} {
  const { knex, logger } = options;
  const policy = readIndexPolicy(options.config);
  const queue = new DatabaseDirtyQueue(knex);
  const tables = new EntityTables(
    new DatabaseEntityReader(knex),
    options.column,
  );
  const state = new DatabaseIndexState(knex);
  const writer = new DatabaseEntityWriter(knex);
  const health = new CatalogHealth(logger);
  const catalog = new ServiceCatalogReader({ ...options, health });
  const store = { ...options, catalog, queue, state, writer };
  const indexer = new EntityIndexer({ ...store, policy });
  const shared = {
    hasBase: policy.money !== undefined,
    state,
    tables,
    visible: new VisibleEntities(options.catalog),
  };
  return {
    ...shared,
    catalog,
    entities: new EntitiesService(shared),
    feed: new EntityFeed({
      ...store,
      fingerprint: fingerprint(policy),
      onIndexed: options.onIndexed ?? (() => {}),
      sweeper: new Sweeper(store),
      worker: new DirtyWorker({ ...store, indexer }),
    }),
  };
}
