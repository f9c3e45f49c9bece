import {
  authorityQuerySchema,
  martechScorecardReadPermission,
  readVocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { parse } from '../../http';
import { PortfolioParts } from '../createPortfolio';
import { ConnectionsInSight } from '../SeenConnections';
import { AuthorityService } from './AuthorityService';

/** The part of the API that tells which system is the record of what. */
export function createAuthority(parts: PortfolioParts): ExpressRouter {
  const { dataObjects } = readVocabularies(parts.config);
  const authority = new AuthorityService({
    ...parts,
    connections: new ConnectionsInSight(parts),
    dataObjects: dataObjects.map(({ id }) => id),
  });
  const router = Router();
  router.get(
    '/portfolio/authority',
    parts.guarded(martechScorecardReadPermission, async (caller, req, res) => {
      const { dataObject } = parse(authorityQuerySchema, req.query);
      res.json(await authority.of(caller, dataObject));
    }),
  );
  return router;
}
