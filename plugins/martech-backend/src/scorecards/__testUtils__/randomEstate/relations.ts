import { Entity } from '@backstage/catalog-model';
import { fullRef } from '../secondOpinion/fullRef';

/** Field, kind of a bare name, relation, and the relation back. */
const ROWS: Array<[string, string, string, string, string]> = [
  ['MarketingPlatform', 'vendor', 'marketingvendor', 'suppliedBy', 'supplies'],
  [
    'MarketingPlatform',
    'dependsOn',
    'marketingplatform',
    'dependsOn',
    'dependencyOf',
  ],
  [
    'MarketingPlatform',
    'successor',
    'marketingplatform',
    'succeededBy',
    'succeeds',
  ],
  ['MarketingTemplate', 'platforms', 'marketingplatform', 'builtOn', 'hosts'],
  [
    'MarketingTemplate',
    'derivedFrom',
    'marketingtemplate',
    'derivedFrom',
    'hasVariant',
  ],
  [
    'MarketingIntegration',
    'source',
    'marketingplatform',
    'integrates',
    'integratedBy',
  ],
  [
    'MarketingIntegration',
    'target',
    'marketingplatform',
    'integrates',
    'integratedBy',
  ],
  [
    'MarketingDecision',
    'subjects',
    'marketingplatform',
    'decides',
    'decidedBy',
  ],
];

const refOf = ({ kind, metadata }: Entity) =>
  fullRef(`${kind}:${metadata.namespace ?? 'default'}/${metadata.name}`, '');

/** Gives entities the relations that a catalog would: both ways, each once. */
export function withRelations(entities: Entity[]): Entity[] {
  const found = entities.flatMap(entity =>
    ROWS.filter(([kind]) => kind === entity.kind).flatMap(
      ([, field, kind, type, back]) =>
        [entity.spec?.[field] ?? []].flat().flatMap(name => {
          const from = refOf(entity);
          const to = fullRef(String(name), kind);
          return [
            { from, type, to },
            { from: to, type: back, to: from },
          ];
        }),
    ),
  );
  return entities.map(entity => {
    const mine = found
      .filter(({ from }) => from === refOf(entity))
      .map(({ to, type }) => `${type} ${to}`);
    const relations = [...new Set(mine)].sort().map(text => {
      const [type, targetRef] = text.split(' ');
      return { type, targetRef };
    });
    return {
      ...entity,
      relations: [...(entity.relations ?? []), ...relations],
    };
  });
}

export const byRef = (entities: Entity[]) =>
  new Map(entities.map(entity => [refOf(entity), entity]));
