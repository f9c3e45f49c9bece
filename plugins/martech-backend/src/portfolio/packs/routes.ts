import {
  freezePackSchema,
  martechPackCreatePermission,
  martechScorecardReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { AuditorService } from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { audited, Guard, parse } from '../../http';
import { PacksService } from './PacksService';

/** Everything under `/packs`. */
export function createPacksRoutes(options: {
  auditor: AuditorService;
  guarded: Guard;
  packs: PacksService;
}) {
  const { auditor, guarded, packs } = options;
  const router = Router();

  router.get(
    '/packs',
    guarded(martechScorecardReadPermission, async (caller, _, res) => {
      res.json(await packs.list(caller));
    }),
  );

  router.get(
    '/packs/draft',
    guarded(martechScorecardReadPermission, async (caller, _, res) => {
      res.json(await packs.draft(caller));
    }),
  );

  router.get(
    '/packs/:id',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      res.json(await packs.one(caller, req.params.id));
    }),
  );

  router.post(
    '/packs',
    guarded(martechPackCreatePermission, async (caller, req, res) => {
      const asked = parse(freezePackSchema, req.body);
      await audited(auditor, { eventId: 'pack-freeze', req }, async () => {
        res.status(201).json(await packs.freeze(caller, asked));
      });
    }),
  );

  return router;
}
