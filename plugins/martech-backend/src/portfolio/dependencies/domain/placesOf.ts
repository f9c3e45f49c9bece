import {
  EntityRow,
  MapNode,
} from '@martech-portal/backstage-plugin-martech-common';
import { Connections } from './connectionsOf';

/** So many platforms can still be read one by one. */
const MOST_SINGLE = 60;
/** So many of a category that is open. */
const MOST_OPEN = 40;

type Place = Pick<MapNode, 'category' | 'id' | 'kind' | 'title'>;

/** Where platforms stand on the map. */
export interface Places {
  grouped: boolean;
  of(row: EntityRow): Place;
}

const single = ({ category = '', entityRef, title }: EntityRow): Place => ({
  id: entityRef,
  kind: 'platform',
  title,
  category,
});

const many = (kind: 'group' | 'rest', category = ''): Place => ({
  id: `${kind}:${category}`,
  kind,
  title: category,
  category,
});

/** The most connected platforms of each category that is open. */
function shownOf(
  rows: readonly EntityRow[],
  { degrees }: Pick<Connections, 'degrees'>,
  open: readonly string[],
): Set<string> {
  const degree = (row: EntityRow) => degrees.get(row.entityRef) ?? 0;
  return new Set(
    open.flatMap(category =>
      rows
        .filter(row => (row.category ?? '') === category)
        .sort((a, b) => degree(b) - degree(a) || (a.title < b.title ? -1 : 1))
        .slice(0, MOST_OPEN)
        .map(({ entityRef }) => entityRef),
    ),
  );
}

/**
 * One by one as long as that can be read, and else by category, but for those
 * that are open; the one in the middle always stands alone.
 */
export function placesOf(
  rows: readonly EntityRow[],
  connections: Pick<Connections, 'degrees'>,
  { around, open = [] }: { around?: string; open?: readonly string[] },
): Places {
  if (rows.length <= MOST_SINGLE) return { grouped: false, of: single };
  const shown = shownOf(rows, connections, open);
  const together = new Map<string, Place>();
  const placeOf = (row: EntityRow): Place => {
    const { category = '', entityRef } = row;
    if (entityRef === around || shown.has(entityRef)) return single(row);
    const known = together.get(category);
    if (known) return known;
    const place = many(open.includes(category) ? 'rest' : 'group', category);
    together.set(category, place);
    return place;
  };
  return { grouped: true, of: placeOf };
}
