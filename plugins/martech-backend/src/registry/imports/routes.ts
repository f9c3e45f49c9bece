import { AuditorService } from '@backstage/backend-plugin-api';
import {
  applyImportSchema,
  createImportSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { readRetry } from '../../governance/records/writeHeaders';
import { audited, Identify, parse } from '../../http';
import { readVersionsCursor } from '../domain/readVersionsCursor';
import { readShallowBody } from '../readShallowBody';
import { readOutcome } from './domain/readOutcome';
import { ImportService } from './ImportService';

/** Twenty million characters, many of them escaped or of several bytes. */
const readInventory = readShallowBody({
  megabytes: 60,
  advice: 'split the inventory into several imports with a source each.',
});
const readBody = readShallowBody({
  megabytes: 1,
  advice: 'it says no more than what to confirm.',
});

/** Everything under `/registry/imports`; reads bodies itself. */
export function createImportRoutes(options: {
  auditor: AuditorService;
  identified: Identify;
  imports: ImportService;
}) {
  const { auditor, identified, imports } = options;
  const router = Router();

  router.post(
    '/',
    identified(async (caller, req, res) => {
      await imports.assertMayImport(caller);
      const body = parse(createImportSchema, await readInventory(req, res));
      const retry = readRetry(req);
      await audited(auditor, { eventId: 'registry-import', req }, async () => {
        res.status(201).json(await imports.create(body, caller, retry));
      });
    }),
  );

  router.get(
    '/:id',
    identified(async (caller, { params: { id } }, res) => {
      res.json(await imports.get(id, caller));
    }),
  );

  router.get(
    '/:id/rows',
    identified(async (caller, { params: { id }, query }, res) => {
      const after = readVersionsCursor(query.cursor) ?? 0;
      const outcome = readOutcome(query.outcome);
      res.json(await imports.rows(id, { after, outcome }, caller));
    }),
  );

  router.post(
    '/:id/apply',
    identified(async (caller, req, res) => {
      const { id } = req.params;
      const body = parse(applyImportSchema, await readBody(req, res));
      const eventId = 'registry-import-apply';
      await audited(auditor, { eventId, req }, async () => {
        res.json(await imports.apply(id, body, caller));
      });
    }),
  );

  return router;
}
