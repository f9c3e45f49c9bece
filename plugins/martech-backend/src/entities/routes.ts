import { AuditorService } from '@backstage/backend-plugin-api';
import {
  entitiesExportSchema,
  entitiesQuerySchema,
  martechEntityReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { Clock, utcDay } from '../clock';
import { sendCsv, sendJson } from '../exchange';
import { audited, Guard, parse, parseJson } from '../http';
import { csvColumns } from './domain/csvColumns';
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

  const exported = (req: Request) =>
    parse(entitiesExportSchema, parseJson('query', req.query.query));

  router.get(
    '/export.csv',
    guarded(read, async (caller, req, res) => {
      const { kind, ...query } = exported(req);
      const pages = await entities.export({ kind, ...query }, caller);
      await audited(auditor, { eventId: 'entities-export', req }, async () => {
        res.attachment(`${kind}-${utcDay(clock.now())}.csv`);
        await sendCsv(csvColumns(kind), pages, res);
      });
    }),
  );

  router.get(
    '/export.json',
    guarded(read, async (caller, req, res) => {
      const { kind, ...query } = exported(req);
      const items = await entities.export({ kind, ...query }, caller);
      await audited(auditor, { eventId: 'entities-export', req }, async () => {
        const exportedAt = clock.now().toISOString();
        res.attachment(`${kind}-${utcDay(clock.now())}.json`);
        await sendJson({ exportedAt, kind }, [{ name: 'items', items }], res);
      });
    }),
  );

  return router;
}
