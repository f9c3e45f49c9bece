import { Entity } from '@backstage/catalog-model';
import { inChunks } from '../../facts/store/inChunks';
import { ScorecardCatalog } from './ScorecardCatalog';

/** An answer is read in one go, and this many take some ten milliseconds. */
const AT_ONCE = 250;

/** Entities with relations in the order of their references, a few at a time. */
export async function readEntities(
  catalog: ScorecardCatalog,
  entityRefs: readonly string[],
): Promise<Array<Entity | undefined>> {
  const answers = await Promise.all(
    [...inChunks(entityRefs, AT_ONCE)].map(some =>
      catalog.withRelations([...some]),
    ),
  );
  return answers.flat();
}
