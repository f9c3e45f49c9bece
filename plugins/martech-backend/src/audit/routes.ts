import {
  auditQuerySchema,
  auditVerifyQuerySchema,
  martechAuditReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Guard, parse } from '../http';
import { AuditService } from './service';

/** Everything under `/audit`. */
export function createAuditRoutes(audit: AuditService, guarded: Guard) {
  const router = Router();

  router.get(
    '/',
    guarded(martechAuditReadPermission, async (_, req, res) => {
      res.json(await audit.page(parse(auditQuerySchema, req.query)));
    }),
  );

  router.get(
    '/verify',
    guarded(martechAuditReadPermission, async (_, req, res) => {
      res.json(await audit.verify(parse(auditVerifyQuerySchema, req.query)));
    }),
  );

  return router;
}
