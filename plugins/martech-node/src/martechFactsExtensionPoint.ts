import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { FactSource } from './FactSource';

/** @public */
export interface MartechFactsExtensionPoint {
  /**
   * Has the martech backend run a source on its schedule, once for all replicas.
   *
   * @throws Error when a source with the same id has been added already
   */
  addFactSource(source: FactSource): void;
}

/**
 * Where modules of the plugin `martech` add sources of facts.
 *
 * @public
 */
export const martechFactsExtensionPoint =
  createExtensionPoint<MartechFactsExtensionPoint>({ id: 'martech.facts' });
