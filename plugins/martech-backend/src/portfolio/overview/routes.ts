import { martechScorecardReadPermission } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse } from '../../http';
import { askedDay } from '../../scorecards/reads/domain/askedDay';
import { OverviewService } from './OverviewService';

const querySchema = z.strictObject({ asOf: z.unknown().optional() });

/** What the start page is about. */
export function createOverviewRoutes(
  overview: Pick<OverviewService, 'of'>,
  guarded: Guard,
) {
  const router = Router();
  router.get(
    '/portfolio/overview',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      const asOf = askedDay('asOf', parse(querySchema, req.query).asOf);
      res.json(await overview.of(caller, asOf));
    }),
  );
  return router;
}
