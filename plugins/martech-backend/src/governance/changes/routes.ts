import { assessChangeSchema } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Identify, parse } from '../../http';
import { AssessService } from './AssessService';
import { MetricsService } from './metrics/MetricsService';

const metricsQuery = z.strictObject({
  entityRef: assessChangeSchema.shape.entityRef.optional(),
});

/** To be mounted before routes that take any id in these places. */
export function createChangeRoutes(options: {
  assessments: AssessService;
  identified: Identify;
  metrics: MetricsService;
}) {
  const { assessments, identified, metrics } = options;
  const router = Router();

  router.post(
    '/changes/assess',
    identified(async (caller, req, res) => {
      const asked = parse(assessChangeSchema, req.body);
      res.json(await assessments.assess(asked, caller));
    }),
  );

  router.get(
    '/records/metrics',
    identified(async (caller, req, res) => {
      const { entityRef } = parse(metricsQuery, req.query);
      res.json(await metrics.metrics(caller, entityRef));
    }),
  );

  return router;
}
