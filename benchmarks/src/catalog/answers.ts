import { CatalogContent } from './CatalogContent';

/** Whose policy hides every fifth entity. */
export const LIMITED = 'user:default/some';
const HIDDEN = 5;

type Condition = [key: string, value: string];

/** `a=1,b=2` as the catalog takes it. */
const conditions = (filter: string): Condition[] =>
  filter.split(',').map(part => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1)];
  });

function refsOf(content: CatalogContent, filter: string): string[] {
  return conditions(filter).flatMap(([key, value]) => {
    if (key === 'kind') return content.refsOfKind(value);
    return content.refOfUid(value) ?? [];
  });
}

/** `POST /entities/by-refs` */
export function byRefs(
  content: CatalogContent,
  { entityRefs, fields = [] }: { entityRefs: string[]; fields?: string[] },
): string {
  const items = entityRefs.map(ref => content.text(ref, fields));
  return `{"items":[${items.join()}]}`;
}

/** `GET /entities/by-query`; the cursor is the filter and where to go on. */
export function byQuery(content: CatalogContent, query: URLSearchParams) {
  const [at, cursorFilter] = (query.get('cursor') ?? '0').split(' ');
  const filter = cursorFilter ?? query.get('filter') ?? '';
  const refs = refsOf(content, filter);
  const end = Number(at) + Number(query.get('limit') ?? 20);
  const fields = query.get('fields')?.split(',') ?? [];
  const items = refs
    .slice(Number(at), end)
    .map(ref => content.text(ref, fields));
  const pageInfo = end < refs.length ? { nextCursor: `${end} ${filter}` } : {};
  return `{"items":[${items.join()}],"totalItems":${
    refs.length
  },"pageInfo":${JSON.stringify(pageInfo)}}`;
}

/** `GET /entity-facets`, of uids alone. */
export function uidFacet(
  content: CatalogContent,
  query: URLSearchParams,
  isLimited: boolean,
): string {
  const uids = refsOf(content, query.get('filter') ?? '')
    .filter((_, index) => !isLimited || index % HIDDEN !== 0)
    .map(ref => ({ value: content.get(ref)?.metadata.uid ?? '', count: 1 }));
  return JSON.stringify({ facets: { 'metadata.uid': uids } });
}
