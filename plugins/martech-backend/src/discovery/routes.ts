import { AuditorService } from '@backstage/backend-plugin-api';
import {
  candidatesQuerySchema,
  exceptCandidateSchema,
  ignoreCandidateSchema,
  martechDiscoveryReadPermission,
  martechDiscoveryWritePermission,
  MAX_HOSTS,
  registerCandidateSchema,
  seenHostsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { readIfMatch } from '../governance/records/writeHeaders';
import { audited, Guard, parse } from '../http';
import { readShallowBody } from '../registry/readShallowBody';
import { CandidatesService, SeenCandidate } from './CandidatesService';
import { ReportService } from './ReportService';

const readBody = readShallowBody({
  megabytes: 2,
  advice: `send at most ${MAX_HOSTS} host names at a time.`,
});

const seenOf = (req: Request): SeenCandidate => ({
  id: req.params.id,
  version: readIfMatch(req, 'candidate'),
});

/** Everything under `/discovery`; reads bodies itself. */
export function createDiscoveryRoutes(options: {
  auditor: AuditorService;
  candidates: CandidatesService;
  guarded: Guard;
  reports: ReportService;
}) {
  const { auditor, candidates, guarded, reports } = options;
  const may = {
    read: martechDiscoveryReadPermission,
    write: martechDiscoveryWritePermission,
  };
  const router = Router();

  router.post(
    '/compare',
    guarded(may.read, async (caller, req, res) => {
      const seen = parse(seenHostsSchema, await readBody(req, res));
      res.json(await reports.compare(seen, caller));
    }),
  );

  router.post(
    '/candidates',
    guarded(may.write, async (caller, req, res) => {
      const seen = parse(seenHostsSchema, await readBody(req, res));
      await audited(auditor, { eventId: 'discovery-report', req }, async () => {
        res.json(await reports.report(seen, caller));
      });
    }),
  );

  router.get(
    '/candidates',
    guarded(may.read, async (caller, req, res) => {
      const asked = parse(candidatesQuerySchema, req.query);
      res.json(await candidates.list(asked, caller));
    }),
  );

  router.get(
    '/candidates/:id',
    guarded(may.read, async (caller, req, res) => {
      res.json(await candidates.get(req.params.id, caller));
    }),
  );

  router.post(
    '/candidates/:id/register',
    guarded(may.write, async (caller, req, res) => {
      const body = parse(registerCandidateSchema, await readBody(req, res));
      const seen = seenOf(req);
      const eventId = 'discovery-register';
      await audited(auditor, { eventId, req }, async () => {
        res.json(await candidates.register(seen, body, caller));
      });
    }),
  );

  for (const action of ['ignore', 'reopen'] as const) {
    router.post(
      `/candidates/:id/${action}`,
      guarded(may.write, async (caller, req, res) => {
        const body = parse(ignoreCandidateSchema, await readBody(req, res));
        const seen = seenOf(req);
        const eventId = `discovery-${action}`;
        await audited(auditor, { eventId, req }, async () => {
          res.json(await candidates[action](seen, body, caller));
        });
      }),
    );
  }

  router.post(
    '/candidates/:id/except',
    guarded(may.write, async (caller, req, res) => {
      const body = parse(exceptCandidateSchema, await readBody(req, res));
      const seen = seenOf(req);
      await audited(auditor, { eventId: 'discovery-except', req }, async () => {
        res.json(await candidates.except(seen, body, caller));
      });
    }),
  );

  return router;
}
