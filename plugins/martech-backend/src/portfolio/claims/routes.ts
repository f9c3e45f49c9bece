import { martechScorecardReadPermission } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse } from '../../http';
import { ClaimsService } from './ClaimsService';

const nothing = z.strictObject({});

/** Is this yours? */
export function createClaimsRoutes(
  claims: Pick<ClaimsService, 'of'>,
  guarded: Guard,
) {
  const router = Router();
  router.get(
    '/portfolio/claims',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      parse(nothing, req.query);
      res.json(await claims.of(caller));
    }),
  );
  return router;
}
