import {
  askStatesSchema,
  martechGateReadPermission,
  martechScorecardReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse } from '../../http';
import { askedDay } from '../../scorecards/reads/domain/askedDay';
import { EntityAddress } from '../../scorecards/reads/VisibleEstate';
import { AttestationDutiesService } from './reads/AttestationDutiesService';
import { ControlService } from './reads/ControlService';
import { GateService } from './reads/GateService';
import { StateBriefsService } from './reads/StateBriefsService';

const address = ':kind/:namespace/:name';
const asOfSchema = z.strictObject({ asOf: z.unknown().optional() });
const gateQuery = z.strictObject({
  strict: z
    .enum(['', 'true', 'false'], { error: 'must be true, false or left out' })
    .transform(text => text !== 'false')
    .default(false),
});

function addressOf({ params }: Request): EntityAddress {
  const { kind, namespace, name } = params;
  return { kind, namespace, name };
}

/** The services that reads of states are answered by. */
export interface ControlReads {
  attestations: AttestationDutiesService;
  briefs: StateBriefsService;
  control: ControlService;
  gate: GateService;
}

/** How entities stand, and whether they may go live. */
export function createControlRoutes(
  { attestations, briefs, control, gate }: ControlReads,
  guarded: Guard,
) {
  const read = martechScorecardReadPermission;
  const router = Router();

  router.get(
    `/entities/${address}/control`,
    guarded(read, async (caller, req, res) => {
      const asOf = askedDay('asOf', parse(asOfSchema, req.query).asOf);
      res.json(await control.of(caller, addressOf(req), asOf));
    }),
  );

  router.get(
    `/entities/${address}/attestations`,
    guarded(read, async (caller, req, res) => {
      res.json(await attestations.of(caller, addressOf(req)));
    }),
  );

  router.post(
    '/control/states',
    guarded(read, async (caller, req, res) => {
      const { entityRefs } = parse(askStatesSchema, req.body);
      res.json(await briefs.of(caller, entityRefs));
    }),
  );

  router.get(
    `/gate/${address}`,
    guarded(martechGateReadPermission, async (caller, req, res) => {
      const { strict } = parse(gateQuery, req.query);
      const answer = await gate.of(caller, addressOf(req));
      if (answer.open || !strict) {
        res.json(answer);
        return;
      }
      // For CI: whoever only looks at the status stops here.
      const message = answer.reasons.join(' ');
      const error = { name: 'ConflictError', message };
      res.status(409).json({ ...answer, error });
    }),
  );

  return router;
}
