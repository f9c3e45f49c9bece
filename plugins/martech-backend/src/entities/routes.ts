import {
  entitiesExportSchema,
  entitiesQuerySchema,
  martechEntityReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { pipeline } from 'node:stream/promises';
import { Clock, utcDay } from '../clock';
import { Guard, parse, parseJson } from '../http';
import { csvStream } from './csvStream';
import { EntitiesService } from './service';

/** The client left; nobody is there to be told. */
const hasLeft = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_STREAM_PREMATURE_CLOSE';

export function createEntityRoutes(options: {
  clock: Clock;
  entities: EntitiesService;
  guarded: Guard;
}) {
  const { clock, entities, guarded } = options;
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
      const { source, csv } = csvStream(query.kind, pages);
      res.attachment(`${query.kind}-${utcDay(clock.now())}.csv`);
      await pipeline(source, csv, res).catch(error => {
        if (!hasLeft(error)) throw error;
      });
    }),
  );

  return router;
}
