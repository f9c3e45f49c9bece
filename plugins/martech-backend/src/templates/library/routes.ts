import {
  askCardsSchema,
  martechScorecardReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import Router from 'express-promise-router';
import { Guard, parse } from '../../http';
import { addressOf } from '../addressOf';
import { CardsService } from './CardsService';
import { PicturesService } from './PicturesService';

/** Templates to look at. */
export function createLibraryRoutes(options: {
  cards: CardsService;
  guarded: Guard;
  pictures: PicturesService;
}) {
  const { cards, guarded, pictures } = options;
  const router = Router();

  router.post(
    '/templates/cards',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      const { entityRefs } = parse(askCardsSchema, req.body);
      res.json(await cards.of(entityRefs, caller));
    }),
  );

  // Inside JSON, never as a page of its own: nothing opens it by its address.
  router.get(
    '/templates/:namespace/:name/picture',
    guarded(martechScorecardReadPermission, async (caller, req, res) => {
      res.set('X-Content-Type-Options', 'nosniff');
      res.json(await pictures.of(addressOf(req), caller));
    }),
  );

  return router;
}
