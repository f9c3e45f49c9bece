import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import express, { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { Clock } from './clock';
import { createEntityRoutes } from './entities/routes';
import { EntitiesService } from './entities/service';
import { createFactRoutes } from './facts/routes';
import { FactsService } from './facts/service';
import { Guard, hideFailures } from './http';
import { readDocument } from './openapi';
import { Scorecards } from './scorecards/createScorecards';
import { createPreviewRoutes } from './scorecards/preview/routes';
import { createScorecardRoutes } from './scorecards/reads/routes';

/** Everything under `/api/martech`. */
export function createRouter(options: {
  auditor: AuditorService;
  clock: Clock;
  /** What only the sample portal has. */
  development?: ExpressRouter;
  /** Tools that nobody has registered. */
  discovery: ExpressRouter;
  entities: EntitiesService;
  facts: FactsService;
  /** Records, and what is about them. */
  governance: readonly ExpressRouter[];
  guarded: Guard;
  logger: LoggerService;
  /** Entities that are kept here. */
  registry: ExpressRouter;
  scorecards: Scorecards;
  /** Files of templates. */
  templates: readonly ExpressRouter[];
}) {
  const { development, governance, guarded, scorecards } = options;
  const router = Router();
  router.use('/facts', createFactRoutes(options));
  router.use('/preview', createPreviewRoutes(scorecards.previews, guarded));
  router.use('/registry', options.registry);
  router.use('/discovery', options.discovery);
  if (development) router.use('/dev', development);
  router.use(express.json());
  const document = readDocument();
  router.get('/openapi.json', (_, res) => {
    res.json(document);
  });
  router.use('/entities', createEntityRoutes(options));
  router.use(createScorecardRoutes(scorecards.reads, guarded));
  for (const routes of [...options.templates, ...governance]) {
    router.use(routes);
  }
  router.use(hideFailures(options.logger));
  return router;
}
