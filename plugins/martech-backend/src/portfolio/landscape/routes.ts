import {
  martechScorecardReadPermission,
  vendorMarksQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse, sendPacked } from '../../http';
import { askedDay } from '../../scorecards/reads/domain/askedDay';
import { CapabilitiesService } from '../capabilities/CapabilitiesService';
import { MarkLibrary } from '../marks/MarkLibrary';
import { LandscapeService } from './LandscapeService';

const asOfSchema = z.strictObject({ asOf: z.unknown().optional() });

/** What the pictures of the estate are drawn of. */
export function createLandscapeRoutes(
  reads: {
    coverage: CapabilitiesService;
    landscape: LandscapeService;
    marks: MarkLibrary;
  },
  guarded: Guard,
) {
  const { coverage, landscape, marks } = reads;
  const read = martechScorecardReadPermission;
  const router = Router();

  router.get(
    '/portfolio/landscape',
    guarded(read, async (caller, req, res) => {
      const asOf = askedDay('asOf', parse(asOfSchema, req.query).asOf);
      await sendPacked(req, res, await landscape.of(caller, asOf));
    }),
  );

  router.get(
    '/portfolio/capabilities',
    guarded(read, async (caller, req, res) => {
      const asOf = askedDay('asOf', parse(asOfSchema, req.query).asOf);
      res.json(await coverage.of(caller, asOf));
    }),
  );

  router.get(
    '/portfolio/marks',
    guarded(read, async (_, req, res) => {
      const { names } = parse(vendorMarksQuerySchema, req.query);
      res.set('Cache-Control', 'private, max-age=86400');
      res.json(await marks.of(names));
    }),
  );

  return router;
}
