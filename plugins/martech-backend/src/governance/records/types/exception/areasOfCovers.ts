import {
  exceptionAreas,
  OperatingModel,
  signalAreas,
  SignalId,
  signalIds,
  unregisteredToolArea,
  workaroundArea,
} from '@martech-portal/backstage-plugin-martech-common';
import { SeenCheck } from './ExceptionSeen';
import { Covers } from './StoredException';

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
    case 'tool':
      return [unregisteredToolArea];
    default:
      return [workaroundArea];
  }
}

/** Decision areas that follow from what an exception covers. */
export const areasOfCovers = (
  covers: Covers,
  checks: readonly SeenCheck[],
  model: OperatingModel,
): string[] => exceptionAreas(namedAreas(covers, checks), model);
