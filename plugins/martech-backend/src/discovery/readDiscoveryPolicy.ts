import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isHostName } from '@martech-portal/backstage-plugin-martech-common';

const OWN = 'martech.discovery.ownDomains';

/** What the configuration says about discovery. */
export interface DiscoveryPolicy {
  /** Domains of our own websites. */
  own: readonly string[];
}

/** @throws InputError that names the key and what is wrong with it */
export function readDiscoveryPolicy(config: Config): DiscoveryPolicy {
  const own = (config.getOptionalStringArray(OWN) ?? []).map(domain =>
    domain.toLowerCase(),
  );
  for (const domain of own) {
    if (!isHostName(domain)) {
      throw new InputError(
        `${OWN}: "${domain}" is no host name, write it like example.com`,
      );
    }
  }
  return { own };
}
