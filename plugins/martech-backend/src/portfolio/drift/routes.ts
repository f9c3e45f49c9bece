import {
  driftQuerySchema,
  martechScorecardReadPermission,
  standingQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse } from '../../http';
import { DriftService } from './DriftService';
import { StandingService } from './StandingService';
import { TrendService } from './TrendService';

const nothing = z.strictObject({});

/** How the estate went over a year. */
export function createDriftRoutes(
  reads: {
    drift: Pick<DriftService, 'of'>;
    standing: Pick<StandingService, 'of'>;
    trend: Pick<TrendService, 'of'>;
  },
  guarded: Guard,
) {
  const { drift, standing, trend } = reads;
  const read = martechScorecardReadPermission;
  const router = Router();

  router.get(
    '/portfolio/trend',
    guarded(read, async (caller, req, res) => {
      parse(nothing, req.query);
      res.json(await trend.of(caller));
    }),
  );

  router.get(
    '/portfolio/drift',
    guarded(read, async (caller, req, res) => {
      res.json(await drift.of(caller, parse(driftQuerySchema, req.query)));
    }),
  );

  router.get(
    '/portfolio/drift/platforms',
    guarded(read, async (caller, req, res) => {
      const asked = parse(standingQuerySchema, req.query);
      res.json(await standing.of(caller, asked));
    }),
  );

  return router;
}
