import { Entity } from '@backstage/catalog-model';
import { MartechKindName } from '../../kinds/kindNames';
import { emptyEntity, fillEntity } from '../fill/fillEntity';
import { MAX_ENTRIES } from '../limits';
import { martechKindOf } from '../shapes/kindShape';
import { specText, titleOf } from './entityField';
import { Lookup } from './holder';
import { relatedRefs } from './relatedRefs';

/** An entity of any kind, known or not. */
function neighbour(ref: string, lookup: Lookup) {
  const entity = ref === '' ? undefined : lookup(ref);
  return {
    ref,
    kind: entity?.kind ?? '',
    title: titleOf(entity),
    lifecycle: specText(entity, 'lifecycle'),
    known: entity !== undefined,
  };
}

/** What rules see as `related`: filled entities, and neighbours of any kind. */
export function relatedVariable(entity: Entity, lookup: Lookup) {
  const refs = relatedRefs(entity);
  const one = (ref: string, kind: MartechKindName) => {
    const found = ref === '' ? undefined : lookup(ref);
    return found && martechKindOf(found.kind) === kind
      ? fillEntity(found, kind)
      : emptyEntity(kind);
  };
  const all = (list: string[], kind: MartechKindName) =>
    list.slice(0, MAX_ENTRIES).flatMap(ref => {
      const found = lookup(ref);
      return found && martechKindOf(found.kind) === kind
        ? [fillEntity(found, kind)]
        : [];
    });
  const neighbours = (list: string[]) =>
    list.slice(0, MAX_ENTRIES).map(ref => neighbour(ref, lookup));
  return {
    vendor: one(refs.vendor, 'MarketingVendor'),
    original: one(refs.original, 'MarketingTemplate'),
    integrations: all(refs.integrations, 'MarketingIntegration'),
    templates: all(refs.templates, 'MarketingTemplate'),
    platforms: all(refs.platforms, 'MarketingPlatform'),
    decisions: all(refs.decisions, 'MarketingDecision'),
    variants: all(refs.variants, 'MarketingTemplate'),
    dependencies: neighbours(refs.dependencies),
    dependents: neighbours(refs.dependents),
    successor: neighbour(refs.successor, lookup),
  };
}
