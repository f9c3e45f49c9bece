import { Entity } from '@backstage/catalog-model';
import {
  isMarketingDecision,
  isMarketingIntegration,
  isMarketingPlatform,
  isMarketingVendor,
} from '@martech-portal/backstage-plugin-martech-common';
import { textAt } from './entityName';
import { refOf } from './refOf';

type Named = [value: string | undefined, defaultKind: string];

function kindRefs(entity: Entity): Named[] {
  if (isMarketingPlatform(entity)) {
    return [
      [entity.spec.vendor, 'MarketingVendor'],
      [entity.spec.successor, 'MarketingPlatform'],
    ];
  }
  if (isMarketingIntegration(entity)) {
    return (entity.spec.maintainers ?? []).map(name => [name, 'User']);
  }
  if (isMarketingVendor(entity)) {
    return [[entity.spec.parent, 'MarketingVendor']];
  }
  if (isMarketingDecision(entity)) {
    return (entity.spec.deciders ?? []).map(name => [name, 'User']);
  }
  return [];
}

/** Everything the about card names, so that it can ask for it at once. */
export function aboutRefs(entity: Entity): string[] {
  const common: Named[] = [
    [textAt(entity, 'spec', 'owner'), 'Group'],
    [textAt(entity, 'spec', 'system'), 'System'],
    [textAt(entity, 'spec', 'domain'), 'Domain'],
  ];
  return [...common, ...kindRefs(entity)].flatMap(
    ([value, kind]) => refOf(value, kind, entity) ?? [],
  );
}
