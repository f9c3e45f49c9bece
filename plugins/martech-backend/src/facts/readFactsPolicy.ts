import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { FactWriters } from './domain/FactWriters';

const SOURCES = 'martech.facts.sources';
const KEEP = 'martech.facts.keepWithoutEntity';
const DAY = 24 * 60 * 60 * 1_000;

/** What the configuration says about facts. */
export interface FactsPolicy {
  writers: FactWriters;
  /** How long facts outlive their entity, milliseconds. */
  keepWithoutEntity: number;
}

export function readFactsPolicy(config: Config): FactsPolicy {
  const sources = config.getOptionalConfig(SOURCES);
  return {
    writers: new Map(
      (sources?.keys() ?? []).map(source => [
        source,
        new Set(config.getOptionalStringArray(`${SOURCES}.${source}.writers`)),
      ]),
    ),
    keepWithoutEntity: config.has(KEEP)
      ? durationToMilliseconds(readDurationFromConfig(config, { key: KEEP }))
      : 90 * DAY,
  };
}
