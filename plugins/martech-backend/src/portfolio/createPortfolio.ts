import {
  AuditorService,
  AuthService,
  DiscoveryService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { Router } from 'express';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { StateTable } from '../governance/control/tables/StateTable';
import { createBillOfMaterials } from '../exchange/sbom/createBillOfMaterials';
import { MetricsService } from '../governance/changes/metrics/MetricsService';
import { WhoIsWho } from '../governance/operating';
import { RecordAccess } from '../governance/records/access/RecordAccess';
import { RecordsService } from '../governance/records/reads/RecordsService';
import { Caller, Guard, Identify } from '../http';
import { RegistryService } from '../registry/RegistryService';
import { ScorecardEngine } from '../scorecards/engine';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { createAuthority } from './authority/createAuthority';
import { createDependencies } from './dependencies/createDependencies';
import { CalendarService } from './calendar/CalendarService';
import { createCalendar } from './calendar/createCalendar';
import { createCalendarRoom } from './calendar/createCalendarRoom';
import { createDrift } from './drift/createDrift';
import { DatabaseStateChangeReader } from './drift/store/StateChangeReader';
import { StateLogs } from './drift/tables/StateLogs';
import { createLandscape } from './landscape/createLandscape';
import { createOverview, Overview } from './overview/createOverview';
import { createOverviewRoom } from './overview/createOverviewRoom';
import { createPacks } from './packs/createPacks';
import {
  createRenewals,
  createRenewalsInSight,
} from './renewals/createRenewals';
import { RenewalsInSight } from './renewals/RenewalsInSight';
import { createClaims } from './claims/createClaims';
import { createOwnership } from './ownership/createOwnership';
import { PlatformsInSight } from './SeenPlatforms';

/** What read models of the portfolio are made of. */
export interface PortfolioOptions {
  auth: AuthService;
  catalog: CatalogService;
  discovery: DiscoveryService;
  permissionsRegistry: PermissionsRegistryService;
  userInfo: UserInfoService;
  access: Pick<RecordAccess, 'inSight' | 'sightOf'>;
  auditor: AuditorService;
  clock: Clock;
  config: Config;
  engine: Pick<ScorecardEngine, 'compiledScorecards'>;
  estate: VisibleEstate;
  guarded: Guard;
  identified: Identify;
  knex: Knex;
  metrics: Pick<MetricsService, 'metrics'>;
  permissions: PermissionsService;
  records: Pick<RecordsService, 'list' | 'principals' | 'waitingFor'>;
  registry: Pick<RegistryService, 'writable'>;
  /** Scorecards that a caller may see, with how they went. */
  scorecards: {
    all(caller: Caller): Promise<{ items: readonly ScorecardSummary[] }>;
  };
  states: StateTable;
  who: Pick<WhoIsWho, 'ofAll'>;
}

/** The same, and what callers may see of platforms. */
export interface PortfolioParts extends PortfolioOptions {
  /** How states changed, in memory. */
  logs: StateLogs;
  overview: Overview;
  platforms: PlatformsInSight;
  /** Contracts that renew or end, of what callers may see. */
  renewals: RenewalsInSight;
  /** Calendars that people subscribe to. */
  calendar: CalendarService;
}

/** What the screens over the whole estate read. */
export interface Portfolio {
  renewals: RenewalsInSight;
  routes: Router[];
  /** Takes into memory what the overview compares with. */
  readAhead(): Promise<void>;
  /** Takes the history of states into memory. */
  readHistory(): Promise<unknown>;
}

/** Puts together what screens over the whole estate read. */
export function createPortfolio(options: PortfolioOptions): Portfolio {
  const shared = {
    ...options,
    logs: new StateLogs(new DatabaseStateChangeReader(options.knex)),
    platforms: new PlatformsInSight(options),
  };
  const seen = { ...shared, renewals: createRenewalsInSight(shared) };
  const parts: PortfolioParts = {
    ...seen,
    calendar: createCalendar(seen),
    overview: createOverview(shared),
  };
  const rooms: Array<(with_: PortfolioParts) => Router> = [
    createClaims,
    createOwnership,
    createOverviewRoom,
    createPacks,
    createLandscape,
    createDrift,
    createAuthority,
    createDependencies,
    createCalendarRoom,
    createRenewals,
    createBillOfMaterials,
  ];
  return {
    renewals: parts.renewals,
    routes: rooms.map(room => room(parts)),
    readAhead: () => parts.overview.service.readAhead(),
    readHistory: () => parts.logs.at(options.states.version),
  };
}
