import {
  martechScorecardReadPermission,
  renewalsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Guard, parse } from '../../http';
import { CalendarService } from '../calendar/CalendarService';
import { RenewalsService } from './RenewalsService';

/** What renews, by the last day on which somebody can say no. */
export function createRenewalsRoutes(options: {
  calendar: Pick<CalendarService, 'confirm'>;
  guarded: Guard;
  renewals: RenewalsService;
}) {
  const { calendar, guarded, renewals } = options;
  const router = Router();

  router.get(
    '/portfolio/renewals',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      await calendar.confirm(caller);
      const asked = parse(renewalsQuerySchema, req.query);
      res.json(await renewals.of(caller, asked));
    }),
  );

  return router;
}
