import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

const ROOT = 'martech.registry';
const POLL = 5_000;

/** What the configuration says about the registry, as the catalog sees it. */
export interface RegistryPolicy {
  /** False: there is no martech backend to ask. */
  enabled: boolean;
  /** Milliseconds between two looks without an event. */
  poll: number;
  /** Whether more than a fifth may be taken out of the catalog. */
  confirmRemoval: boolean;
}

export function readRegistryPolicy(config: Config): RegistryPolicy {
  const key = `${ROOT}.poll`;
  return {
    enabled: config.getOptionalBoolean(`${ROOT}.enabled`) ?? true,
    poll: config.has(key)
      ? durationToMilliseconds(readDurationFromConfig(config, { key }))
      : POLL,
    confirmRemoval:
      config.getOptionalBoolean(`${ROOT}.confirmRemoval`) ?? false,
  };
}
