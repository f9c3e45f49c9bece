import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { PlatformView } from '../PlatformView';

/** A value of trust as history has it, instants in milliseconds. */
interface KnownTrust {
  value: number;
  from: number;
  to: number | null;
}

/** Trust as a share, however it was reported: 0 to 1, or in percent. */
export function trustShare(
  fact: FactReading | undefined,
  now: number,
): number | undefined {
  const value = fact?.value;
  if (typeof value !== 'number' || !(value >= 0)) return undefined;
  if (fact?.freshUntil && fact.freshUntil.getTime() <= now) return undefined;
  return value > 1 ? value / 100 : value;
}

/**
 * Trust now and as it was some time before.
 *
 * @param known - values of history, oldest first
 * @param within - how long before, milliseconds
 */
export function trustOf(
  share: number | undefined,
  known: readonly KnownTrust[],
  { now, within }: { now: number; within: number },
): PlatformView['trust'] {
  if (share === undefined) return undefined;
  const then = now - within;
  const before = known.find(
    ({ from, to }) => from <= then && (to === null || to > then),
  );
  const next = known.find(({ from }) => from > then);
  // What is told now is compared with from then on.
  const isNews = known.at(-1)?.value !== share;
  const again = next?.from ?? (isNews ? now : undefined);
  return {
    now: share,
    ...(before && { before: before.value }),
    ...(again !== undefined && { again: again + within }),
  };
}
