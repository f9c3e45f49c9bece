import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

/** How long actions wait, in milliseconds. */
export interface Settings {
  waitForCatalog: number;
  waitForMartech: number;
  waitForImport: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** @throws Error that names the key of the config that cannot be read */
export function readSettings(config: Config): Settings {
  const wait = (name: keyof Settings, usual: number) => {
    const key = `martech.scaffolder.${name}`;
    return config.has(key)
      ? durationToMilliseconds(readDurationFromConfig(config, { key }))
      : usual;
  };
  return {
    waitForCatalog: wait('waitForCatalog', 20 * SECOND),
    waitForMartech: wait('waitForMartech', MINUTE),
    waitForImport: wait('waitForImport', 30 * MINUTE),
  };
}
