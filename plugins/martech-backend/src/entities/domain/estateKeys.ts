import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  isMarketingTemplate,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from './references';

const live = ['launched', 'operating', 'retiring'];

export const recordKey = (dataObject: string) => `record/${dataObject}`;
export const capabilityKey = (capability: string, market: string) =>
  `capability/${capability}/${market}`;
export const forkKey = (parentRef: string) => `fork/${parentRef}`;

function platformKeys({ spec }: MarketingPlatform): string[] {
  const records =
    spec.lifecycle === 'retired' ? [] : spec.systemOfRecordFor ?? [];
  const served = live.includes(spec.lifecycle) ? spec.capabilities ?? [] : [];
  return [
    ...records.map(recordKey),
    ...served.flatMap(capability =>
      (spec.markets ?? []).map(market => capabilityKey(capability, market)),
    ),
  ];
}

/**
 * What an entity shares with others: data objects it is the record for (unless
 * it is retired), capabilities it serves in a market (while it is live), and
 * the templates and platforms that it is a local copy of.
 */
export function estateKeys(entity: Entity): string[] {
  if (isMarketingPlatform(entity)) return [...new Set(platformKeys(entity))];
  if (isMarketingTemplate(entity) && entity.spec.management === 'local') {
    const refs = referencesOf(entity);
    return [
      ...refs.all('spec.derivedFrom'),
      ...refs.all('spec.platforms[]'),
    ].map(forkKey);
  }
  return [];
}

/** Keys whose other holders an entity is told about. */
export function keysReadBy(entity: Entity): string[] {
  if (isMarketingPlatform(entity)) {
    const { capabilities, markets, systemOfRecordFor } = entity.spec;
    return [
      ...(systemOfRecordFor ?? []).map(recordKey),
      ...(capabilities ?? []).flatMap(capability =>
        (markets ?? []).map(market => capabilityKey(capability, market)),
      ),
      forkKey(stringifyEntityRef(entity)),
    ];
  }
  return isMarketingTemplate(entity)
    ? [forkKey(stringifyEntityRef(entity))]
    : [];
}
