import { martechEntityReadPermission } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, Identify, parse } from '../../http';
import { InboxService } from './inbox/InboxService';
import { OperatingModelService } from './model/OperatingModelService';

const inboxQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional(),
});
const modelQuery = z.strictObject({
  entityRef: z.string().max(500).optional(),
});

/** Who decides about what, and what waits for whom. */
export function createOperatingRoutes(options: {
  guarded: Guard;
  identified: Identify;
  inbox: Pick<InboxService, 'page'>;
  operatingModel: Pick<OperatingModelService, 'answer'>;
}) {
  const { guarded, identified, inbox, operatingModel } = options;
  const router = Router();

  router.get(
    '/inbox',
    identified(async (caller, req, res) => {
      res.json(await inbox.page(parse(inboxQuery, req.query), caller));
    }),
  );

  router.get(
    '/portfolio/operating-model',
    guarded(martechEntityReadPermission, async (caller, req, res) => {
      const { entityRef } = parse(modelQuery, req.query);
      res.json(await operatingModel.answer(caller, entityRef));
    }),
  );

  return router;
}
