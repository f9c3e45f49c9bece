import { NotAllowedError } from '@backstage/errors';
import { martechDevelopmentPermission } from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { z } from 'zod';
import { Guard, parse, readJsonBody } from '../http';
import { ClockControl } from './clock/ClockControl';
import { MovableClock } from './clock/MovableClock';
import { historySchema } from './replay/history';
import { HistoryReplay } from './replay/HistoryReplay';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

const advanceSchema = z.strictObject({ advance: z.iso.duration() });

const readBody = readJsonBody({
  megabytes: 16,
  advice: 'replay fewer observations.',
});

/** Mounted before any other body is read; only in the sample portal. */
export function createDevelopmentRoutes(options: {
  clock: MovableClock;
  control: ClockControl;
  guarded: Guard;
  replay: HistoryReplay;
}) {
  const { clock, control, guarded, replay } = options;
  const router = Router();
  const time = () => ({
    now: clock.now().toISOString(),
    moved: clock.ahead !== 0,
    aheadSeconds: Math.round(clock.ahead / 1_000),
  });

  router.use(async (req, _, next) => {
    if (!LOOPBACK.test(req.socket.remoteAddress ?? '')) {
      throw new NotAllowedError(
        'Time is moved and history replayed only on the machine that runs the sample portal.',
      );
    }
    next();
  });

  router.get(
    '/clock',
    guarded(martechDevelopmentPermission, async (_, __, res) => {
      res.json(time());
    }),
  );

  router.post(
    '/clock',
    guarded(martechDevelopmentPermission, async (_, req, res) => {
      const { advance } = parse(advanceSchema, await readBody(req, res));
      await control.advance(advance);
      res.json(time());
    }),
  );

  router.get(
    '/history',
    guarded(martechDevelopmentPermission, async (_, __, res) => {
      res.json(await replay.status());
    }),
  );

  router.post(
    '/history',
    guarded(martechDevelopmentPermission, async (_, req, res) => {
      await replay.start(parse(historySchema, await readBody(req, res)));
      res.status(202).json(await replay.status());
    }),
  );

  return router;
}
