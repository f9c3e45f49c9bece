import { SignalId } from '../state';
import { areasToAsk, DecidingAreas } from './areasToAsk';

/** Which decision area decides that a signal may stand for a while. */
export const signalAreas: Record<SignalId, string> = {
  'owner-left': 'platform-priorities',
  'expired-exception': 'platform-priorities',
  'two-systems-of-record': 'enterprise-architecture',
  'renewed-uncontrolled': 'platform-priorities',
  'live-without-review': 'production-facing-changes',
  'exception-permanent': 'platform-priorities',
  'brittle-integration': 'integration-standards',
  'template-forks': 'asset-models',
  'trust-falling': 'platform-priorities',
  'reporting-stale': 'metadata',
  'workaround-undecided': 'production-facing-changes',
  'sandbox-expired': 'platform-priorities',
};

/** Decides whether people may go on with a workaround. */
export const workaroundArea = 'production-facing-changes';

/** Whose name is the area of checks about ownership, which is nobody's alone. */
const OWNERSHIP = 'ownership';

/** Decides whether a tool may stay that nobody has registered. */
export const unregisteredToolArea = 'data-policy';

/**
 * Decision areas that follow from what an exception covers; nobody chooses
 * them. Nothing is excepted without anybody's word, so that the fallback area
 * decides where people are otherwise free.
 *
 * @param named - areas of what is covered; undefined where it names none
 */
export function exceptionAreas(
  named: ReadonlyArray<string | undefined>,
  model: DecidingAreas,
): string[] {
  const { fallbackArea } = model;
  const ids = named.map(area =>
    area === undefined || area === OWNERSHIP ? fallbackArea : area,
  );
  const areas = areasToAsk(ids, model);
  return areas.length > 0 ? areas : [fallbackArea];
}
