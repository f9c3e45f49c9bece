import { AuditorService } from '@backstage/backend-plugin-api';
import {
  martechRecordCreatePermission,
  martechScorecardEvaluatePermission,
  martechScorecardReadPermission,
  proposeVersionSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { readRetry } from '../governance/records/writeHeaders';
import { addressOf } from './addressOf';
import { audited, Guard, Identify, parse } from '../http';
import { PublishingService } from './publishing/PublishingService';
import { IntegrityService } from './reads/IntegrityService';

const template = '/templates/:namespace/:name';

/** Files of templates, and how new versions of them are published. */
export function createTemplateRoutes(options: {
  auditor: AuditorService;
  guarded: Guard;
  identified: Identify;
  integrity: IntegrityService;
  publishing: PublishingService;
}) {
  const { auditor, guarded, identified, integrity, publishing } = options;
  const router = Router();

  router.get(
    `${template}/integrity`,
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      res.json(await integrity.of(addressOf(req), caller));
    }),
  );

  router.post(
    `${template}/check`,
    guarded(martechScorecardEvaluatePermission, async (caller, req, res) => {
      res.json(await integrity.check(addressOf(req), caller));
    }),
  );

  router.post(
    `${template}/versions`,
    guarded(martechRecordCreatePermission, async (caller, req, res) => {
      const asked = parse(proposeVersionSchema, req.body);
      const retry = readRetry(req);
      await audited(auditor, { eventId: 'template-propose', req }, async () => {
        const address = addressOf(req);
        const record = await publishing.propose(address, asked, caller, retry);
        res.status(201).json(record);
      });
    }),
  );

  router.post(
    `${template}/versions/:change/apply`,
    identified(async (caller, req, res) => {
      const { change } = req.params;
      await audited(auditor, { eventId: 'template-apply', req }, async () => {
        res.json(await publishing.apply(addressOf(req), change, caller));
      });
    }),
  );

  return router;
}
