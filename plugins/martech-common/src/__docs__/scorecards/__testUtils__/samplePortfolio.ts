import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  isMarketingTemplate,
  MarketingPlatform,
} from '../../../kinds';
import { findReferences } from '../../../kinds/references';
import { PortfolioFacts } from '../../../rules';
import { findKind } from '../../../validation';

const live = ['launched', 'operating', 'retiring'];
const isLive = ({ spec }: MarketingPlatform) => live.includes(spec.lifecycle);

const targets = (entity: Entity, path: string) =>
  findReferences(entity, findKind(entity.kind)?.relations ?? []).flatMap(
    ({ field, targetRef }) =>
      targetRef && field.path === path ? [targetRef] : [],
  );

const shareAMarket = (a: MarketingPlatform, b: MarketingPlatform) =>
  (a.spec.markets ?? []).some(market => b.spec.markets?.includes(market));

const refsOf = (platforms: MarketingPlatform[]) =>
  platforms.map(platform => stringifyEntityRef(platform));

/** What the whole sample company says about one entity. */
export function samplePortfolio(
  entity: Entity,
  entities: Map<string, Entity>,
  readyRefs: ReadonlySet<string>,
): PortfolioFacts {
  const ref = stringifyEntityRef(entity);
  const all = [...entities.values()];
  const others = all
    .filter(isMarketingPlatform)
    .filter(other => isLive(other) && stringifyEntityRef(other) !== ref);
  const platform = isMarketingPlatform(entity) ? entity : undefined;
  return {
    recordConflicts: (platform?.spec.systemOfRecordFor ?? [])
      .map(dataObject => ({
        dataObject,
        others: refsOf(
          others.filter(({ spec }) =>
            spec.systemOfRecordFor?.includes(dataObject),
          ),
        ),
      }))
      .filter(({ others: rivals }) => rivals.length > 0),
    overlaps: (platform?.spec.capabilities ?? [])
      .map(capability => ({
        capability,
        others: refsOf(
          others.filter(
            other =>
              platform &&
              shareAMarket(platform, other) &&
              other.spec.capabilities?.includes(capability),
          ),
        ),
      }))
      .filter(({ others: rivals }) => rivals.length > 0),
    forks: all
      .filter(isMarketingTemplate)
      .filter(({ spec }) => spec.management === 'local')
      .filter(template =>
        ['spec.derivedFrom', 'spec.platforms[]'].some(path =>
          targets(template, path).includes(ref),
        ),
      )
      .map(template => stringifyEntityRef(template)),
    builtOn: targets(entity, 'spec.platforms[]').map(target => {
      const base = entities.get(target);
      return {
        ref: target,
        title: base?.metadata.title ?? '',
        lifecycle: String(base?.spec?.lifecycle ?? ''),
        ready: readyRefs.has(target),
        known: base !== undefined,
      };
    }),
  };
}
