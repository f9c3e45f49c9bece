import { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  findRecordsSchema,
  recordDocumentsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Identify, parse } from '../../../http';
import { SearchedRecords } from './SearchedRecords';

/** What Backstage's search asks of records. */
export function createRecordSearchRoutes(options: {
  httpAuth: HttpAuthService;
  identified: Identify;
  searched: SearchedRecords;
}) {
  const { httpAuth, identified, searched } = options;
  const router = Router();

  router.get('/records/documents', async (req, res) => {
    const caller = await httpAuth.credentials(req, { allow: ['service'] });
    const query = parse(recordDocumentsQuerySchema, req.query);
    res.json(await searched.documents(query, caller));
  });

  router.post(
    '/records/found',
    identified(async (caller, req, res) => {
      const { ids } = parse(findRecordsSchema, req.body);
      res.json(await searched.found(ids, caller));
    }),
  );

  return router;
}
