import { AuditorService } from '@backstage/backend-plugin-api';
import {
  martechRecordCreatePermission,
  recordPaths,
  recordsQuerySchema,
  recordTypes,
  transitionSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { audited, Guard, Identify, parse } from '../../http';
import { RecordsService } from './reads/RecordsService';
import { withoutNul } from './domain/withoutNul';
import { readIfMatch, readRetry } from './writeHeaders';

/** Records of all types, each under its own path. */
export function createRecordRoutes(options: {
  auditor: AuditorService;
  guarded: Guard;
  identified: Identify;
  records: RecordsService;
}) {
  const { auditor, guarded, identified, records } = options;
  const router = Router();
  const readQuery = (query: unknown) =>
    parse(recordsQuerySchema, withoutNul(query));

  router.get(
    '/records',
    identified(async (caller, req, res) => {
      res.json(await records.list(readQuery(req.query), caller));
    }),
  );

  router.get(
    '/records/counts',
    identified(async (caller, _, res) => {
      res.json(await records.counts(caller));
    }),
  );

  for (const type of recordTypes) {
    const path = `/${recordPaths[type]}`;

    router.get(
      path,
      identified(async (caller, req, res) => {
        res.json(await records.list(readQuery(req.query), caller, type));
      }),
    );

    router.post(
      path,
      guarded(martechRecordCreatePermission, async (caller, req, res) => {
        const retry = readRetry(req);
        await audited(auditor, { eventId: `${type}-create`, req }, async () => {
          const record = await records.create(type, req.body, caller, retry);
          res.status(201).json(record);
        });
      }),
    );

    router.get(
      `${path}/:id`,
      identified(async (caller, { params: { id } }, res) => {
        res.json(await records.get({ type, id }, caller));
      }),
    );

    router.post(
      `${path}/:id/transitions`,
      identified(async (caller, req, res) => {
        const { id } = req.params;
        const asked = parse(transitionSchema, req.body);
        const version = readIfMatch(req);
        const retry = readRetry(req);
        await audited(
          auditor,
          { eventId: `${type}-transition`, req },
          async () => {
            const step = { ...asked, version };
            res.json(
              await records.transition({ type, id }, step, caller, retry),
            );
          },
        );
      }),
    );
  }

  return router;
}
