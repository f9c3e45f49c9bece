import { Entity } from '@backstage/catalog-model';
import { ReadCatalog } from './ReadCatalog';

const PAGE = 500;

/** All entities of a kind, page by page, never all at once. */
export async function* pagesOf(
  catalog: ReadCatalog,
  kind: string,
  fields: string[] = [],
): AsyncGenerator<Entity[]> {
  let cursor: string | undefined;
  do {
    const from = cursor ? { cursor } : { filter: { kind } };
    const { items, pageInfo } = await catalog.queryEntities({
      ...from,
      fields,
      limit: PAGE,
    });
    yield items;
    cursor = pageInfo.nextCursor;
  } while (cursor);
}
