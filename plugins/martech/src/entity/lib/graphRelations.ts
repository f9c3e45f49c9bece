import {
  ALL_RELATION_PAIRS,
  RelationPairs,
} from '@backstage/plugin-catalog-graph';
import {
  martechKinds,
  RELATION_DEPUTISED_BY,
  RELATION_MAINTAINED_BY,
  RELATION_ROLE_HELD_BY,
} from '@martech-portal/backstage-plugin-martech-common';

/** People hide the estate on a map; they have their own card. */
const people: string[] = [
  RELATION_ROLE_HELD_BY,
  RELATION_DEPUTISED_BY,
  RELATION_MAINTAINED_BY,
];

const ours: RelationPairs = martechKinds.flatMap(({ relations }) =>
  relations.map(({ relation, reverse }): [string, string] => [
    relation,
    reverse,
  ]),
);

const known = new Set(ALL_RELATION_PAIRS.flat());

/**
 * Pairs of relations for the catalog graph: those of Backstage, and those of
 * our kinds' relation tables that Backstage does not have.
 */
export const graphRelationPairs: RelationPairs = [
  ...ALL_RELATION_PAIRS,
  ...new Map(
    ours
      .filter(([relation]) => !known.has(relation))
      .map(pair => [pair[0], pair]),
  ).values(),
];

/** Relations on our maps: all but those between things and people. */
export const graphRelations: string[] = graphRelationPairs
  .filter(([relation]) => !people.includes(relation))
  .flat();
