import { Config } from '@backstage/config';
import { Router } from 'express';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { StateTable } from '../governance/control/tables/StateTable';
import { Guard, Identify } from '../http';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { PlatformsInSight } from './SeenPlatforms';

/** What read models of the portfolio are made of. */
export interface PortfolioOptions {
  clock: Clock;
  config: Config;
  estate: VisibleEstate;
  guarded: Guard;
  identified: Identify;
  knex: Knex;
  states: StateTable;
}

/** The same, and what callers may see of platforms. */
export interface PortfolioParts extends PortfolioOptions {
  platforms: PlatformsInSight;
}

/** Puts together what screens over the whole estate read. */
export function createPortfolio(options: PortfolioOptions): Router[] {
  const parts: PortfolioParts = {
    ...options,
    platforms: new PlatformsInSight(options),
  };
  const rooms: Array<(with_: PortfolioParts) => Router> = [];
  return rooms.map(room => room(parts));
}
