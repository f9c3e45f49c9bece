import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  martechFactWritePermission,
  pushFactsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { audited, Caller, Guard, parse, readJsonBody } from '../http';
import { assertNotTooMany } from './domain/assertNotTooMany';
import { FactsService } from './service';

/** Observations are short; the most that may be sent at once fit well. */
const readBody = readJsonBody({
  megabytes: 8,
  advice: 'split the observations into several requests.',
});

function subjectOf({ principal }: Caller): string {
  if (principal.type === 'service') return principal.subject;
  throw new NotAllowedError(
    'Facts come from services, not from people: use a token of backend.auth.externalAccess.',
  );
}

/** Mounted before any other body is read, since this one may be larger. */
export function createFactRoutes(options: {
  auditor: AuditorService;
  facts: FactsService;
  guarded: Guard;
}) {
  const { auditor, facts, guarded } = options;
  const router = Router();

  router.post(
    '/',
    guarded(martechFactWritePermission, async (caller, req, res) => {
      const subject = subjectOf(caller);
      const body = await readBody(req, res);
      assertNotTooMany(body);
      const pushed = parse(pushFactsSchema, body);
      await audited(auditor, { eventId: 'facts-push', req }, async () => {
        res.json(await facts.push(pushed, subject));
      });
    }),
  );

  return router;
}
