import { Config } from '@backstage/config';

/**
 * Whether time can be moved and history replayed here.
 *
 * @throws Error unless this is the sample portal, where nobody's real work depends on the time
 */
export function readDevelopment(config: Config): boolean {
  if (!config.getOptionalBoolean('martech.development.clock')) return false;
  if (!config.getOptionalBoolean('auth.providers.sample.enabled')) {
    throw new Error(
      'martech.development.clock moves the time of the whole portal, so it works only together with the sample sign-in: remove it from the configuration, or start the sample portal, which switches both on.',
    );
  }
  return true;
}
