import {
  martechScorecardPreviewPermission,
  previewEntitySchema,
  previewScorecardSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Guard, parse, readJsonBody } from '../../http';
import { EntityPreviewService } from './EntityPreviewService';
import { ScorecardPreviewService } from './ScorecardPreviewService';

/** A scorecard of 500,000 characters that are all escaped fits. */
const readBody = readJsonBody({
  megabytes: 2,
  advice: 'leave out what the rules do not need.',
});

/** The services that try out what is not published. */
export interface ScorecardPreviews {
  entities: EntityPreviewService;
  scorecards: ScorecardPreviewService;
}

/** Mounted before any other body is read, since these may be larger. */
export function createPreviewRoutes(
  { entities, scorecards }: ScorecardPreviews,
  guarded: Guard,
) {
  const preview = martechScorecardPreviewPermission;
  const router = Router();

  router.post(
    '/entity',
    guarded(preview, async (caller, req, res) => {
      const body = parse(previewEntitySchema, await readBody(req, res));
      res.json(await entities.preview(caller, body.entity));
    }),
  );

  router.post(
    '/scorecard',
    guarded(preview, async (caller, req, res) => {
      const body = parse(previewScorecardSchema, await readBody(req, res));
      res.json(await scorecards.preview(caller, body));
    }),
  );

  return router;
}
