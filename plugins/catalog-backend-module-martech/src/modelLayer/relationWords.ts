import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';

const stock = new Map(
  compileCatalogModel([defaultCatalogEntityModel])
    .listRelations()
    .map(relation => [relation.forward.type, relation]),
);

const inWords = (type: string) =>
  type.replace(/[A-Z]/g, letter => ` ${letter.toLocaleLowerCase('en')}`);

/**
 * What people read for a pair of relations. Backstage's own relations keep
 * Backstage's own words: the model has one text for all kinds.
 */
export function relationWords(relation: string, reverse: string) {
  const known = stock.get(relation);
  return {
    description:
      known?.description ??
      `${inWords(relation)}, and seen from the other side ${inWords(reverse)}.`,
    forward: {
      type: relation,
      title: known?.forward.title ?? inWords(relation),
    },
    reverse: { type: reverse, title: known?.reverse.title ?? inWords(reverse) },
  };
}
