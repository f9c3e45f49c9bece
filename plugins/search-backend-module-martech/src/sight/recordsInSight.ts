import { HttpAuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Request, Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { Martech } from '../Martech';
import { Found, idsIn, mayCountRecords, readFound } from './Found';
import { inSight } from './inSight';

interface RecordsInSightOptions {
  httpAuth: HttpAuthService;
  logger: LoggerService;
  martech: Pick<Martech, 'found'>;
}

async function look(
  { httpAuth, martech }: RecordsInSightOptions,
  req: Request,
  found: Found,
): Promise<Found> {
  const ids = idsIn(found);
  if (ids.length === 0 && !mayCountRecords(found, req.query.types)) {
    return found;
  }
  const caller = await httpAuth.credentials(req);
  return inSight(found, await martech.found(caller, ids));
}

/**
 * Stands before the search and lets only those records through that the caller
 * may see.
 *
 * Search checks one permission per type of document. A record needs two yeses:
 * to the record itself, which search asks for, and to the entity that it is
 * about, which only the martech backend can answer. When it does not answer, no
 * record is shown.
 */
export function createRecordsInSight(
  options: RecordsInSightOptions,
): ExpressRouter {
  const { logger } = options;
  const router = Router();
  router.get('/query', async (req, res) => {
    const answer = res.json.bind(res);
    res.json = body => {
      const found = readFound(body);
      if (!found) return answer(body);
      look(options, req, found)
        .catch(error => {
          logger.warn('Records are left out of a search', error);
          return inSight(found);
        })
        .then(answer);
      return res;
    };
    return 'next';
  });
  return router;
}
