import { AuditorService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import { Router } from 'express';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { StateTable } from '../governance/control/tables/StateTable';
import { createBillOfMaterials } from '../exchange/sbom/createBillOfMaterials';
import { Caller, Guard, Identify } from '../http';
import { ScorecardEngine } from '../scorecards/engine';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { createAuthority } from './authority/createAuthority';
import { createDependencies } from './dependencies/createDependencies';
import { createDrift } from './drift/createDrift';
import { createLandscape } from './landscape/createLandscape';
import { createOverviewRoom } from './overview/createOverviewRoom';
import {
  createRenewals,
  createRenewalsInSight,
} from './renewals/createRenewals';
import { RenewalsInSight } from './renewals/RenewalsInSight';
import { createOwnership } from './ownership/createOwnership';
import { OwnershipRecords } from './ownership/OwnershipService';
import { PlatformsInSight } from './SeenPlatforms';

/** What read models of the portfolio are made of. */
export interface PortfolioOptions {
  auditor: AuditorService;
  clock: Clock;
  config: Config;
  engine: Pick<ScorecardEngine, 'compiledScorecards'>;
  estate: VisibleEstate;
  guarded: Guard;
  identified: Identify;
  knex: Knex;
  records: OwnershipRecords;
  /** Scorecards that a caller may see, with how they went. */
  scorecards: {
    all(caller: Caller): Promise<{ items: readonly ScorecardSummary[] }>;
  };
  states: StateTable;
}

/** The same, and what callers may see of platforms. */
export interface PortfolioParts extends PortfolioOptions {
  platforms: PlatformsInSight;
  /** Contracts that renew or end, of what callers may see. */
  renewals: RenewalsInSight;
}

/** Puts together what screens over the whole estate read. */
export function createPortfolio(options: PortfolioOptions): Router[] {
  const shared = { ...options, platforms: new PlatformsInSight(options) };
  const parts: PortfolioParts = {
    ...shared,
    renewals: createRenewalsInSight(shared),
  };
  const rooms: Array<(with_: PortfolioParts) => Router> = [
    createOwnership,
    createOverviewRoom,
    createLandscape,
    createDrift,
    createAuthority,
    createDependencies,
    createRenewals,
    createBillOfMaterials,
  ];
  return rooms.map(room => room(parts));
}
