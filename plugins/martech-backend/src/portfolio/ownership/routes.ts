import {
  martechScorecardReadPermission,
  ownershipQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Guard, parse } from '../../http';
import { OwnershipService } from './OwnershipService';

/** What cards about people and teams show. */
export function createOwnershipRoutes(
  ownership: Pick<OwnershipService, 'of'>,
  guarded: Guard,
) {
  const router = Router();
  router.get(
    '/portfolio/ownership',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      const { owners } = parse(ownershipQuerySchema, req.query);
      res.json(await ownership.of(caller, owners));
    }),
  );
  return router;
}
