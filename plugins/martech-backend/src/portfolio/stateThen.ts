import {
  ControlStateId,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { AskedDay } from '../scorecards/reads/domain/askedDay';
import { PastStates } from './overview/PastStates';
import { SeenPlatforms } from './SeenPlatforms';

const live = ['launched', 'operating', 'retiring'];

/** How platforms stand, or stood; undefined where one was not there. */
export type StateOf = (row: EntityRow) => ControlStateId | undefined;

/** One that nothing has been worked out for yet stands as its lifecycle says. */
export const stateNow =
  ({ states }: Pick<SeenPlatforms, 'states'>): StateOf =>
  ({ lifecycle, uid }) =>
    states.get(uid)?.state ??
    (live.includes(lifecycle) ? 'unknown' : 'not-live');

/** How platforms stood at the end of a day that is over. */
export async function stateThen(
  past: Pick<PastStates, 'at'>,
  { day, end }: AskedDay,
): Promise<StateOf> {
  const known = await past.at(day, end);
  return ({ uid }) => known.get(uid)?.state;
}
