import { AuditorService } from '@backstage/backend-plugin-api';
import {
  entitiesExportSchema,
  entitiesQuerySchema,
  martechEntityReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Clock, utcDay } from '../clock';
import { audited, Guard, parse, parseJson } from '../http';
import { sendCsv } from './sendCsv';
import { EntitiesService } from './service';

export function createEntityRoutes(options: {
  auditor: AuditorService;
  clock: Clock;
  entities: EntitiesService;
  guarded: Guard;
}) {
  const { auditor, clock, entities, guarded } = options;
  const read = martechEntityReadPermission;
  const router = Router();

  router.post(
    '/query',
    guarded(read, async (caller, req, res) => {
      const query = parse(entitiesQuerySchema, req.body);
      res.json(await entities.query(query, caller));
    }),
  );

  router.get(
    '/export.csv',
    guarded(read, async (caller, req, res) => {
      const json = parseJson('query', req.query.query);
      const query = parse(entitiesExportSchema, json);
      const pages = await entities.export(query, caller);
      await audited(auditor, { eventId: 'entities-export', req }, async () => {
        res.attachment(`${query.kind}-${utcDay(clock.now())}.csv`);
        await sendCsv(query.kind, pages, res);
      });
    }),
  );

  return router;
}
