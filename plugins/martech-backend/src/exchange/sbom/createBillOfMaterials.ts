import { AuditorService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { martechEntityReadPermission } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { randomUUID } from 'node:crypto';
import { Clock, utcDay } from '../../clock';
import { audited, Guard } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { sendJson } from '../sendJson';
import { saasBom } from './domain/saasBom';
import { inventoryOf } from './inventoryOf';

/** The visible estate as a bill of materials. */
export function createBillOfMaterials(options: {
  auditor: AuditorService;
  clock: Clock;
  config: Config;
  estate: VisibleEstate;
  guarded: Guard;
}) {
  const { auditor, clock, config, estate, guarded } = options;
  const organisation =
    config.getOptionalString('organization.name') ?? 'this company';
  const router = Router();

  router.get(
    '/export/sbom.cdx.json',
    guarded(martechEntityReadPermission, async (caller, req, res) => {
      const inventory = await inventoryOf(estate, caller);
      const now = clock.now();
      const made = { now, organisation, serial: randomUUID() };
      const { head, members } = saasBom(inventory, made);
      await audited(auditor, { eventId: 'sbom-export', req }, async () => {
        res.attachment(`martech-${utcDay(now)}.cdx.json`);
        res.type('application/vnd.cyclonedx+json; version=1.6');
        await sendJson(head, members, res);
      });
    }),
  );

  return router;
}
