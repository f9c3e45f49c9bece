import { AuditorService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import Router from 'express-promise-router';
import { z } from 'zod';
import { audited, Identify, parse } from '../../http';
import { CalendarService } from './CalendarService';

/** Of base64url, 256 bits. */
const KEY = /^[\w-]{43}$/;

const readSchema = z.strictObject({
  key: z.string({ error: 'is missing: copy the whole address' }),
});

/**
 * Calendars to subscribe to. Reading one is the only thing that can be done
 * without signing in: calendars cannot.
 */
export function createCalendarRoutes(options: {
  auditor: AuditorService;
  calendar: CalendarService;
  identified: Identify;
}) {
  const { auditor, calendar, identified } = options;
  const router = Router();

  router.get('/calendar.ics', async (req, res) => {
    const { key } = parse(readSchema, req.query);
    if (!KEY.test(key)) {
      throw new InputError('key: is no key, copy the whole address');
    }
    const text = await calendar.read(key);
    res
      .set('Content-Type', 'text/calendar; charset=utf-8')
      .set('Cache-Control', 'private, no-store')
      .send(text);
  });

  router.get(
    '/calendar/keys',
    identified(async (caller, _, res) => {
      res.json({ items: await calendar.keys(caller) });
    }),
  );

  router.post(
    '/calendar/keys',
    identified((caller, req, res) =>
      audited(auditor, { eventId: 'calendar-key-create', req }, async () => {
        res.status(201).json(await calendar.create(caller));
      }),
    ),
  );

  router.delete(
    '/calendar/keys/:id',
    identified((caller, req, res) =>
      audited(auditor, { eventId: 'calendar-key-revoke', req }, async () => {
        await calendar.revoke(caller, req.params.id);
        res.status(204).end();
      }),
    ),
  );

  return router;
}
