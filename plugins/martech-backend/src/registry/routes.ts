import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import {
  martechEntityReadPermission,
  moveEntitySchema,
  overlapQuerySchema,
  registerEntitySchema,
  registryChangesQuerySchema,
  updateEntitySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { readIfMatch, readRetry } from '../governance/records/writeHeaders';
import { audited, Guard, Identify, parse } from '../http';
import { readVersionsCursor } from './domain/readVersionsCursor';
import { Move } from './domain/movedEntity';
import { Overlaps } from './engine/Overlaps';
import { readShallowBody } from './readShallowBody';
import { RegistryService } from './RegistryService';
import { Registry } from './store/Registry';

/** More than an entity may have, so that the field that is too long can be named. */
const readBody = readShallowBody({
  megabytes: 1,
  advice: 'an entity has at most 60,000 characters.',
});

const ENTITY = '/entities/:kind/:namespace/:name';
const WHAT = 'entity';
const nothing = z.strictObject({});
const moves: Move[] = ['retire', 'restore', 'remove'];

const addressOf = ({ params: { kind, name, namespace } }: Request) => ({
  kind,
  name,
  namespace,
});

/** Everything about single entities under `/registry`; reads bodies itself. */
export function createRegistryRoutes(options: {
  auditor: AuditorService;
  guarded: Guard;
  httpAuth: HttpAuthService;
  identified: Identify;
  overlaps: Overlaps;
  registry: Registry;
  service: RegistryService;
}) {
  const { auditor, guarded, identified, overlaps, registry, service } = options;
  const router = Router();

  router.post(
    '/entities',
    identified(async (caller, req, res) => {
      const body = parse(registerEntitySchema, await readBody(req, res));
      const retry = readRetry(req);
      await audited(
        auditor,
        { eventId: 'registry-register', req },
        async () => {
          res.status(201).json(await service.register(body, caller, { retry }));
        },
      );
    }),
  );

  router.post(
    '/check',
    identified(async (caller, req, res) => {
      const body = parse(registerEntitySchema, await readBody(req, res));
      res.json(await service.check(body, caller));
    }),
  );

  router.get(
    '/removed',
    identified(async (caller, req, res) => {
      parse(nothing, req.query);
      res.json(await service.removed(caller));
    }),
  );

  router.get(
    ENTITY,
    identified(async (caller, req, res) => {
      res.json(await service.get(addressOf(req), caller));
    }),
  );

  router.get(
    `${ENTITY}/versions`,
    identified(async (caller, req, res) => {
      const below = readVersionsCursor(req.query.cursor);
      res.json(await service.versions(addressOf(req), caller, below));
    }),
  );

  router.put(
    ENTITY,
    identified(async (caller, req, res) => {
      const body = parse(updateEntitySchema, await readBody(req, res));
      const version = readIfMatch(req, WHAT);
      const retry = readRetry(req);
      await audited(auditor, { eventId: 'registry-update', req }, async () => {
        const update = { ...body, version };
        res.json(
          await service.update(addressOf(req), update, caller, { retry }),
        );
      });
    }),
  );

  for (const action of moves) {
    router.post(
      `${ENTITY}/${action}`,
      identified(async (caller, req, res) => {
        const { reason } = parse(moveEntitySchema, await readBody(req, res));
        const version = readIfMatch(req, WHAT);
        const retry = readRetry(req);
        const eventId = `registry-${action}`;
        await audited(auditor, { eventId, req }, async () => {
          const move = { action, reason, version };
          res.json(await service.move(addressOf(req), move, caller, { retry }));
        });
      }),
    );
  }

  router.post(
    '/overlap',
    guarded(martechEntityReadPermission, async (caller, req, res) => {
      const query = parse(overlapQuerySchema, await readBody(req, res));
      res.json(await overlaps.find(query, caller));
    }),
  );

  router.get('/changes', async (req, res) => {
    await options.httpAuth.credentials(req, { allow: ['service'] });
    const { after, limit } = parse(registryChangesQuerySchema, req.query);
    res.json(await registry.changes(after, limit));
  });

  return router;
}
