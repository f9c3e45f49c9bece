import { AuditorService } from '@backstage/backend-plugin-api';
import express from 'express';
import Router from 'express-promise-router';
import { Clock } from './clock';
import { createEntityRoutes } from './entities/routes';
import { EntitiesService } from './entities/service';
import { createFactRoutes } from './facts/routes';
import { FactsService } from './facts/service';
import { Guard } from './http';
import { readDocument } from './openapi';
import { Scorecards } from './scorecards/createScorecards';
import { createPreviewRoutes } from './scorecards/preview/routes';
import { createScorecardRoutes } from './scorecards/reads/routes';

/** Everything under `/api/martech`. */
export function createRouter(options: {
  auditor: AuditorService;
  clock: Clock;
  entities: EntitiesService;
  facts: FactsService;
  guarded: Guard;
  scorecards?: Scorecards;
}) {
  const { guarded, scorecards } = options;
  const router = Router();
  router.use('/facts', createFactRoutes(options));
  if (scorecards)
    router.use('/preview', createPreviewRoutes(scorecards.previews, guarded));
  router.use(express.json());
  const document = readDocument();
  router.get('/openapi.json', (_, res) => {
    res.json(document);
  });
  router.use('/entities', createEntityRoutes(options));
  if (scorecards) router.use(createScorecardRoutes(scorecards.reads, guarded));
  return router;
}
