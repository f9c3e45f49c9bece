import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  MarketingIntegration,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { refOf } from './refOf';

/** An integration as seen from one of its two ends. */
export interface IntegrationSide {
  /** Full reference of the other end; undefined when it cannot be read. */
  other?: string;
  direction: 'out' | 'in' | 'both';
}

/**
 * Whether a platform sends or receives through an integration. What is said
 * about each flow counts; without flows, data goes from source to target.
 */
export function integrationSide(
  integration: MarketingIntegration,
  platform: MarketingPlatform,
): IntegrationSide {
  const { dataFlows = [], source, target } = integration.spec;
  const end = (name: string) => refOf(name, 'MarketingPlatform', integration);
  const atSource = end(source) === stringifyEntityRef(platform);
  const ways = new Set(dataFlows.map(({ direction }) => direction));
  const forth = ways.has('source-to-target') || ways.size === 0;
  const back = ways.has('target-to-source');
  const other = end(atSource ? target : source);
  if (ways.has('both') || (forth && back)) return { other, direction: 'both' };
  return { other, direction: forth === atSource ? 'out' : 'in' };
}
