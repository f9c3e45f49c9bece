import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { IndexState } from '../../entities/store/IndexState';
import { EntityTables } from '../../entities/tables/EntityTables';
import { Outbox } from '../../outbox';
import { ScorecardCatalog } from '../../scorecards/engine';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { ApprovalTimes } from '../changes/store/ApprovalTimes';
import { EntitySight } from '../records/access/EntitiesInSight';
import { DatabaseDutyStore } from './duties/DatabaseDutyStore';
import { DutyFeed } from './duties/DutyFeed';
import { DutyKeeper } from './duties/DutyKeeper';
import { RoleCoverage } from './lint/RoleCoverage';
import { AreaCounts } from './model/AreaCounts';
import { OperatingModelService } from './model/OperatingModelService';
import { readOperatingModel } from './model/readOperatingModel';
import { CatalogCache } from './people/CatalogCache';
import { OperatingPeople } from './people/OperatingPeople';
import { WhoIsWho } from './people/WhoIsWho';

/** Who decides, who is who, and whom records wait for. */
export interface Operating {
  model: OperatingModel;
  who: WhoIsWho;
  /** What the engine of records asks. */
  people: OperatingPeople;
  keeper: DutyKeeper;
  /** Roles that nobody holds. */
  coverage: RoleCoverage;
  /** To be told of changes, and to be started. */
  feed: DutyFeed;
  /** Answers `GET /portfolio/operating-model`. */
  operatingModel: OperatingModelService;
}

/**
 * Puts the operating model together.
 *
 * @throws InputError when config `martech.operatingModel` is wrong
 */
export function createOperating(options: {
  catalog: ScorecardCatalog;
  clock: Clock;
  config: Config;
  estate: VisibleEstate;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  outbox: Outbox;
  scheduler: SchedulerService;
  state: Pick<IndexState, 'get'>;
  tables: EntityTables;
}): Operating {
  const { config, knex, outbox } = options;
  const model = readOperatingModel(config);
  const who = new WhoIsWho({
    ...options,
    catalog: new CatalogCache(options.catalog),
    model,
  });
  const shared = { ...options, model, who };
  const store = new DatabaseDutyStore(knex, outbox);
  const keeper = new DutyKeeper({ ...shared, store });
  const coverage = new RoleCoverage(shared);
  return {
    model,
    who,
    people: new OperatingPeople(shared),
    keeper,
    coverage,
    feed: new DutyFeed({ ...options, keeper }),
    operatingModel: new OperatingModelService({
      ...shared,
      counts: new AreaCounts(knex, options.clock),
      coverage,
      sight: new EntitySight(options.estate),
      times: new ApprovalTimes(knex),
    }),
  };
}
