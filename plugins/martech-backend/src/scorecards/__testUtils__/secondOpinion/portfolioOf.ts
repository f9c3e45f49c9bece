import { Entity } from '@backstage/catalog-model';
import { targets } from './estateOf';

const LIVE = ['launched', 'operating', 'retiring'];

const words = (entity: Entity, field: string): string[] =>
  [entity.spec?.[field] ?? []].flat().map(String);

/** What the whole estate says about one entity. */
export function portfolioOf(
  ref: string,
  catalog: ReadonlyMap<string, Entity>,
  isReady: (ref: string) => boolean,
) {
  const entity = catalog.get(ref);
  if (!entity) throw new Error(`${ref} is not in the catalog`);
  const platforms = [...catalog].filter(
    ([other, { kind }]) => kind === 'MarketingPlatform' && other !== ref,
  );
  const refsWhere = (holds: (other: Entity) => boolean) =>
    platforms.filter(([, other]) => holds(other)).map(([other]) => other);
  const own = (field: string) =>
    entity.kind === 'MarketingPlatform' ? words(entity, field) : [];
  const lifecycle = (other: Entity) => String(other.spec?.lifecycle);
  return {
    recordConflicts: own('systemOfRecordFor').flatMap(dataObject => {
      const others = refsWhere(
        other =>
          lifecycle(other) !== 'retired' &&
          words(other, 'systemOfRecordFor').includes(dataObject),
      );
      return others.length > 0 ? [{ dataObject, others }] : [];
    }),
    overlaps: own('capabilities').flatMap(capability => {
      const others = refsWhere(
        other =>
          LIVE.includes(lifecycle(other)) &&
          words(other, 'capabilities').includes(capability) &&
          words(other, 'markets').some(market =>
            own('markets').includes(market),
          ),
      );
      return others.length > 0 ? [{ capability, others }] : [];
    }),
    forks: [...catalog].flatMap(([other, template]) =>
      template.kind === 'MarketingTemplate' &&
      template.spec?.management === 'local' &&
      [
        ...targets(template, 'derivedFrom'),
        ...targets(template, 'builtOn'),
      ].includes(ref)
        ? [other]
        : [],
    ),
    builtOn:
      entity.kind === 'MarketingTemplate'
        ? targets(entity, 'builtOn').map(platform => ({
            ref: platform,
            title: catalog.get(platform)?.metadata.title ?? '',
            lifecycle: String(catalog.get(platform)?.spec?.lifecycle ?? ''),
            ready: isReady(platform),
            known: catalog.has(platform),
          }))
        : [],
  };
}
