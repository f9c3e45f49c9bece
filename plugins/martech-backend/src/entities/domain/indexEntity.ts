import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  isMarketingDecision,
  isMarketingIntegration,
  isMarketingPlatform,
  isMarketingScorecard,
  isMarketingTemplate,
  isMarketingVendor,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { bomPart } from './bomPart';
import { decisionPart, leftBehind } from './decisionPart';
import { snapshotRefs } from '@martech-portal/backstage-plugin-martech-common/rules';
import { estateKeys } from './estateKeys';
import { fold, sortKey } from './fold';
import { IndexContext, IndexedEntity, OwnRow } from './indexedEntity';
import { integrationPart } from './integrationPart';
import { platformPart } from './platformPart';
import { referencesOf } from './references';
import { RowPart } from './rowPart';
import { templatePart } from './templatePart';
import { vendorPart } from './vendorPart';

const DESCRIPTION_LENGTH = 300;

interface Typed {
  kind: MartechKindName;
  spec: { type: string; lifecycle: string };
  part: RowPart;
}

function typed(entity: Entity, context: IndexContext): Typed | undefined {
  const of = (
    kind: MartechKindName,
    spec: Typed['spec'],
    part: RowPart,
  ): Typed => ({ kind, spec, part });
  if (isMarketingPlatform(entity))
    return of('MarketingPlatform', entity.spec, platformPart(entity, context));
  if (isMarketingTemplate(entity))
    return of('MarketingTemplate', entity.spec, templatePart(entity));
  if (isMarketingIntegration(entity))
    return of('MarketingIntegration', entity.spec, integrationPart(entity));
  if (isMarketingVendor(entity))
    return of(
      'MarketingVendor',
      entity.spec,
      vendorPart(entity, context.today),
    );
  if (isMarketingDecision(entity))
    return of('MarketingDecision', entity.spec, decisionPart(entity));
  if (isMarketingScorecard(entity))
    return of('MarketingScorecard', entity.spec, { columns: {} });
  return undefined;
}

/** Lists show one line; the entity page has the whole text. */
const shorten = (text: string | undefined) =>
  text && text.length > DESCRIPTION_LENGTH
    ? `${text.slice(0, DESCRIPTION_LENGTH).trimEnd()}…`
    : text;

function words(row: OwnRow, description: string, context: IndexContext) {
  const named = (ref?: string) =>
    ref ? [parseEntityRef(ref).name, context.titles.get(ref)] : [];
  const { capabilities, types } = context.policy.calledBy;
  const serves = (row.capability ?? []).flatMap(id => capabilities[id] ?? id);
  return [
    row.title,
    row.name,
    description,
    ...(row.kind === 'MarketingPlatform' ? types[row.type] ?? [] : []),
    ...serves,
    ...named(row.owner),
    ...named(row.vendor),
  ]
    .filter(text => text !== undefined)
    .map(fold)
    .join('\n');
}

/**
 * An entity as the index keeps it; undefined when it is none of our kinds or
 * the catalog has not finished it.
 */
export function indexEntity(
  entity: Entity,
  context: IndexContext,
): IndexedEntity | undefined {
  const { metadata } = entity;
  const own = typed(entity, context);
  if (!own || !metadata.uid || !metadata.etag) return undefined;
  const title = metadata.title?.trim() || metadata.name;
  const refs = referencesOf(entity);
  const bom = bomPart(entity);
  const shared = estateKeys(entity);
  const { dependsOn = [], flows = [], settles } = own.part;
  const row: OwnRow = {
    uid: metadata.uid,
    entityRef: stringifyEntityRef(entity),
    kind: own.kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    title,
    description: shorten(metadata.description),
    owner: refs.one('spec.owner'),
    type: own.spec.type,
    lifecycle: own.spec.lifecycle,
    system: refs.one('spec.system'),
    ...own.part.columns,
  };
  return {
    content: {
      row,
      titleKey: sortKey(title),
      words: words(row, metadata.description ?? '', context),
      costInBase: own.part.costInBase,
      ...(shared.length > 0 && { estateKeys: shared }),
      ...(dependsOn.length > 0 && { dependsOn }),
      ...(bom && { bom }),
      ...(flows.length > 0 && { flows }),
      ...(settles && { settles }),
    },
    etag: metadata.etag,
    holders: own.part.holders ?? [],
    refers: snapshotRefs({ ...entity, relations: [] }),
    leaves: isMarketingDecision(entity) ? leftBehind(entity) : [],
    recomputeOn: own.part.recomputeOn,
  };
}
