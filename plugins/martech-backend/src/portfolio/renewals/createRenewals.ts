import { Router } from 'express';
import type { PortfolioParts } from '../createPortfolio';
import { readRenewalsPolicy } from './readRenewalsPolicy';
import { RenewalsInSight } from './RenewalsInSight';
import { RenewalsService } from './RenewalsService';
import { createRenewalsRoutes } from './routes';
import { SeatTable } from './SeatTable';
import { DatabaseSeatReader } from './store/DatabaseSeatReader';

/** Puts together what renewals are worked out of. */
export function createRenewalsInSight(
  parts: Pick<
    PortfolioParts,
    'clock' | 'config' | 'estate' | 'knex' | 'platforms'
  >,
): RenewalsInSight {
  const { money, seats } = readRenewalsPolicy(parts.config);
  return new RenewalsInSight({
    ...parts,
    money,
    seats: new SeatTable(new DatabaseSeatReader(parts.knex, seats)),
  });
}

/** Puts together what the screen about renewals reads. */
export function createRenewals(parts: PortfolioParts): Router {
  const service = new RenewalsService(parts.renewals);
  return createRenewalsRoutes({ ...parts, renewals: service });
}
