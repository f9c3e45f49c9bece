import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { EntityAddress } from '../scorecards/reads/VisibleEstate';

/**
 * A platform as it is called in passing: by its name or by its reference.
 *
 * @throws InputError when it is neither
 */
export function platformAddress(written: string): EntityAddress {
  try {
    return parseEntityRef(written.trim().toLowerCase(), {
      defaultKind: 'marketingplatform',
      defaultNamespace: 'default',
    });
  } catch {
    throw new InputError(
      `platform: "${written.slice(
        0,
        100,
      )}" is no name, write for example asset-library or marketingplatform:default/asset-library. Use find-platforms to look for it.`,
    );
  }
}
