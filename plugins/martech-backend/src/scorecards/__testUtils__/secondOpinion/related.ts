import { Entity } from '@backstage/catalog-model';
import { Situation, targets } from './estateOf';
import { filledEntity, filledObject, Value } from './fill';

function brief(ref: string, entity: Entity | undefined): Value {
  return filledObject([
    ['ref', ref],
    ['kind', entity?.kind ?? ''],
    ['title', entity?.metadata.title ?? entity?.metadata.name ?? ''],
    ['lifecycle', String(entity?.spec?.lifecycle ?? '')],
    ['known', entity !== undefined],
  ]);
}

/** The neighbours of an entity, by the relations the catalog has. */
export function relatedOf({ catalog, entity }: Situation): Value {
  const all = (types: string[], kind: string) =>
    [...new Set(types.flatMap(type => targets(entity, type)))]
      .flatMap(ref => catalog.get(ref) ?? [])
      .filter(other => other.kind === kind)
      .slice(0, 1_000)
      .map(other => filledEntity(kind, other));
  const one = (type: string, kind: string) =>
    all([type], kind)[0] ?? filledEntity(kind);
  const briefs = (type: string) =>
    targets(entity, type).map(ref => brief(ref, catalog.get(ref)));
  return filledObject([
    ['vendor', one('suppliedBy', 'MarketingVendor')],
    ['integrations', all(['integratedBy'], 'MarketingIntegration')],
    ['templates', all(['hosts'], 'MarketingTemplate')],
    [
      'platforms',
      all(['builtOn', 'integrates', 'supplies'], 'MarketingPlatform'),
    ],
    ['decisions', all(['decidedBy'], 'MarketingDecision')],
    ['original', one('derivedFrom', 'MarketingTemplate')],
    ['variants', all(['hasVariant'], 'MarketingTemplate')],
    ['dependencies', briefs('dependsOn')],
    ['dependents', briefs('dependencyOf')],
    ['successor', briefs('succeededBy')[0] ?? brief('', undefined)],
  ]);
}
