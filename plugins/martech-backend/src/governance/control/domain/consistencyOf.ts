import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';

/** A platform as far as capabilities are concerned. */
export interface ServingPlatform {
  state: ControlStateId;
  /** All go-live conditions hold. */
  ready: boolean;
  capabilities: readonly string[];
}

/** How many business capabilities are served well. */
export interface Consistency {
  /** Capabilities that count. */
  expected: number;
  served: number;
  /** In order of the alphabet. */
  missing: string[];
}

/**
 * Capabilities with at least one ready and controlled platform, of those that
 * are expected.
 *
 * @param expected - by default those that any platform claims that is not retired
 */
export function consistencyOf(
  platforms: Iterable<ServingPlatform>,
  expected?: readonly string[],
): Consistency {
  const claimed = new Set<string>(expected);
  const served = new Set<string>();
  for (const { capabilities, ready, state } of platforms) {
    const serves = ready && state === 'controlled';
    for (const capability of capabilities) {
      if (!expected && state !== 'retired') claimed.add(capability);
      if (serves) served.add(capability);
    }
  }
  const missing = [...claimed].filter(id => !served.has(id)).sort();
  return {
    expected: claimed.size,
    served: claimed.size - missing.length,
    missing,
  };
}

/** 0 to 1; null where nothing is expected. */
export const consistencyShare = ({
  expected,
  served,
}: Pick<Consistency, 'expected' | 'served'>): number | null =>
  expected === 0 ? null : served / expected;
