import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const SHARE = 'martech.registry.maxRetiredShare';

/** What the configuration says about registered entities. */
export interface RegistryPolicy {
  /** Of what a source had, that an import may retire unasked; 0 to 1. */
  maxRetiredShare: number;
}

/** @throws InputError that names the key */
export function readRegistryPolicy(config: Config): RegistryPolicy {
  const share = config.getOptionalNumber(SHARE) ?? 0.2;
  if (share < 0 || share > 1) {
    throw new InputError(`${SHARE}: must be a share from 0 to 1`);
  }
  return { maxRetiredShare: share };
}
