import {
  martechScorecardEvaluatePermission,
  martechScorecardReadPermission,
  resultsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse } from '../../http';
import { askedDay } from './domain/askedDay';
import { HistoryService } from './HistoryService';
import { ResultsService } from './ResultsService';
import { ScorecardsService } from './ScorecardsService';
import { StatusService } from './StatusService';
import { EntityAddress } from './VisibleEstate';

const entityPath = '/entities/:kind/:namespace/:name';
const historySchema = z.strictObject({
  from: z.unknown().optional(),
  to: z.unknown().optional(),
  cursor: z.string().max(100).optional(),
});
const asOfSchema = z.strictObject({ asOf: z.unknown().optional() });

function addressOf({ params }: Request): EntityAddress {
  const { kind, namespace, name } = params;
  return { kind, namespace, name };
}

/** The services that reads of scorecards are answered by. */
export interface ScorecardReads {
  history: HistoryService;
  results: ResultsService;
  scorecards: ScorecardsService;
  statuses: StatusService;
}

export function createScorecardRoutes(
  { history, results, scorecards, statuses }: ScorecardReads,
  guarded: Guard,
) {
  const read = martechScorecardReadPermission;
  const router = Router();

  router.get(
    '/scorecards',
    guarded(read, async (caller, _, res) => {
      res.json(await scorecards.all(caller));
    }),
  );

  router.get(
    '/scorecards/:namespace/:name',
    guarded(read, async (caller, { params }, res) => {
      const { namespace, name } = params;
      const entityRef = `marketingscorecard:${namespace}/${name}`;
      res.json(await scorecards.one(caller, entityRef));
    }),
  );

  router.post(
    '/results/query',
    guarded(read, async (caller, req, res) => {
      const query = parse(resultsQuerySchema, req.body);
      res.json(await results.query(query, caller));
    }),
  );

  router.get(
    `${entityPath}/status`,
    guarded(read, async (caller, req, res) => {
      const asOf = askedDay('asOf', parse(asOfSchema, req.query).asOf);
      res.json(await statuses.of(caller, addressOf(req), asOf));
    }),
  );

  router.get(
    `${entityPath}/history`,
    guarded(read, async (caller, req, res) => {
      const asked = parse(historySchema, req.query);
      const from = askedDay('from', asked.from);
      const to = askedDay('to', asked.to);
      const days = { from, to, cursor: asked.cursor };
      res.json(await history.of(caller, addressOf(req), days));
    }),
  );

  router.post(
    `${entityPath}/evaluate`,
    guarded(martechScorecardEvaluatePermission, async (caller, req, res) => {
      res.json(await statuses.evaluate(caller, addressOf(req)));
    }),
  );

  return router;
}
