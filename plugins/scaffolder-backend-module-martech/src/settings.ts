import { Config } from '@backstage/config';
import { Duration } from 'luxon';

/** How long actions wait, in milliseconds. */
export interface Settings {
  waitForCatalog: number;
  waitForMartech: number;
  waitForImport: number;
}

function milliseconds(config: Config | undefined, key: string, usual: string) {
  const written = config?.getOptionalString(key) ?? usual;
  const duration = Duration.fromISO(written);
  if (!duration.isValid || duration.toMillis() < 0) {
    throw new Error(
      `martech.scaffolder.${key}: "${written}" is not an ISO 8601 duration, write for example ${usual}`,
    );
  }
  return duration.toMillis();
}

/** @throws Error that names the key of the config that cannot be read */
export function readSettings(root: Config): Settings {
  const config = root.getOptionalConfig('martech.scaffolder');
  return {
    waitForCatalog: milliseconds(config, 'waitForCatalog', 'PT20S'),
    waitForMartech: milliseconds(config, 'waitForMartech', 'PT1M'),
    waitForImport: milliseconds(config, 'waitForImport', 'PT30M'),
  };
}
