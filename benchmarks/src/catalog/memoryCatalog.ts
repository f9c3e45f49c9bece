import { CatalogContent } from './CatalogContent';
import { ReadCatalog } from './ReadCatalog';

/** Answers with the very objects that it holds, in an instant. */
export const memoryCatalog = (content: CatalogContent): ReadCatalog => ({
  getEntitiesByRefs: async ({ entityRefs }) => ({
    items: entityRefs.map(ref => content.get(ref)),
  }),
  queryEntities: async request => {
    const cursor = request && 'cursor' in request ? request.cursor : undefined;
    const [at, known] = cursor?.split(' ') ?? ['0'];
    const asked = request && 'filter' in request ? request.filter : undefined;
    const kind = known ?? (asked && 'kind' in asked ? String(asked.kind) : '');
    const refs = content.refsOfKind(kind);
    const end = Number(at) + (request?.limit ?? 20);
    return {
      items: refs.slice(Number(at), end).flatMap(ref => content.get(ref) ?? []),
      totalItems: refs.length,
      pageInfo: end < refs.length ? { nextCursor: `${end} ${kind}` } : {},
    };
  },
});
