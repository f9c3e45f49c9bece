import {
  dependenciesQuerySchema,
  martechScorecardReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { parse } from '../../http';
import { PortfolioParts } from '../createPortfolio';
import { ConnectionsInSight } from '../SeenConnections';
import { DependenciesService } from './DependenciesService';

/** The part of the API that tells what is connected with what. */
export function createDependencies(parts: PortfolioParts): ExpressRouter {
  const dependencies = new DependenciesService({
    ...parts,
    connections: new ConnectionsInSight(parts),
  });
  const router = Router();
  router.get(
    '/portfolio/dependencies',
    parts.guarded(martechScorecardReadPermission, async (caller, req, res) => {
      const view = parse(dependenciesQuerySchema, req.query);
      res.json(await dependencies.of(caller, view));
    }),
  );
  return router;
}
