import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { martechPackCreatePermission } from '@martech-portal/backstage-plugin-martech-common';
import { Router } from 'express';
import { DatabaseAuditLog } from '../../audit';
import type { PortfolioParts } from '../createPortfolio';
import { RenewalsService } from '../renewals/RenewalsService';
import { PackContents } from './PackContents';
import { PacksService } from './PacksService';
import { createPacksRoutes } from './routes';
import { DatabasePacks } from './store/DatabasePacks';

/** Puts together what freezes and shows steering packs. */
export function createPacks(parts: PortfolioParts): Router {
  const { knex, metrics, overview, permissions, records } = parts;
  const packs = new PacksService({
    ...parts,
    contents: new PackContents({
      ...parts,
      metrics,
      overview: overview.service,
      past: overview.past,
      records,
      renewals: new RenewalsService(parts.renewals),
    }),
    async mayFreeze(caller) {
      const permission = martechPackCreatePermission;
      const [{ result }] = await permissions.authorize([{ permission }], {
        credentials: caller,
      });
      return result === AuthorizeResult.ALLOW;
    },
    store: new DatabasePacks({ audit: new DatabaseAuditLog(), knex }),
  });
  return createPacksRoutes({ ...parts, packs });
}
