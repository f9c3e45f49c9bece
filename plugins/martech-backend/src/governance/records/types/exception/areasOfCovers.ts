import {
  OperatingModel,
  SignalId,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { areasToAsk } from '../../../operating/domain/decidingArea';
import { SeenCheck } from './ExceptionSeen';
import { signalAreas, workaroundArea } from './signalAreas';
import { Covers } from './StoredException';

/** Whose name is the area of checks about ownership, which is nobody's alone. */
const OWNERSHIP = 'ownership';

export const isSignal = (id: string): id is SignalId =>
  signalIds.some(known => known === id);

function namedAreas(
  covers: Covers,
  checks: readonly SeenCheck[],
): Array<string | undefined> {
  switch (covers.kind) {
    case 'checks':
      return checks.map(({ found }) => found?.decisionArea);
    case 'signal':
      return isSignal(covers.signal) ? [signalAreas[covers.signal]] : [];
    default:
      return [workaroundArea];
  }
}

/**
 * Decision areas that follow from what an exception covers; nobody chooses
 * them. Nothing is excepted without anybody's word, so that the fallback area
 * decides where people are otherwise free.
 */
export function areasOfCovers(
  covers: Covers,
  checks: readonly SeenCheck[],
  model: OperatingModel,
): string[] {
  const named = namedAreas(covers, checks).map(area =>
    area === undefined || area === OWNERSHIP ? model.fallbackArea : area,
  );
  const areas = areasToAsk(named, model);
  return areas.length > 0 ? areas : [model.fallbackArea];
}
