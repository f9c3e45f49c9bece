import { Router } from 'express';
import { Namings } from '../../governance/control/reads/Namings';
import { DatabaseControlFeed } from '../../governance/control/store/DatabaseControlFeed';
import { readinessOf } from '../../governance/control/store/readinessOf';
import { EntitySight } from '../../governance/records/access/EntitiesInSight';
import { Caller } from '../../http';
import { Scorecards } from '../../scorecards/reads/Scorecards';
import { PortfolioParts } from '../createPortfolio';
import { DriftReasons } from './DriftReasons';
import { DriftService } from './DriftService';
import { createDriftRoutes } from './routes';
import { SeenHistories } from './SeenHistory';
import { StandingService } from './StandingService';
import { DatabaseStateChangeReader } from './store/StateChangeReader';
import { TrendService } from './TrendService';

/** The part of the API that tells how the estate went. */
export function createDrift(parts: PortfolioParts): Router {
  const { clock, engine, estate, guarded, knex } = parts;
  const reader = new DatabaseStateChangeReader(knex);
  const { standards } = readinessOf(knex);
  const namings = new Namings({
    clock,
    sight: new EntitySight(estate),
    standards,
  });
  const known = new Scorecards({ source: engine, estate });
  const shared = {
    ...parts,
    feed: new DatabaseControlFeed(knex),
    histories: new SeenHistories(),
  };
  return createDriftRoutes(
    {
      drift: new DriftService({
        ...shared,
        reasons: new DriftReasons(reader),
        reading: async (caller: Caller) => ({
          naming: await namings.of(caller),
          seesReadiness: await known.seesReadiness(caller),
        }),
      }),
      standing: new StandingService(shared),
      trend: new TrendService(shared),
    },
    guarded,
  );
}
