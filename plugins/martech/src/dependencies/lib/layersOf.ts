import { MapEdge } from '@martech-portal/backstage-plugin-martech-common';

type Link = Pick<MapEdge, 'from' | 'to'>;

/** What lies on the way while the graph is gone through. */
interface Visit {
  onTheWay: Set<string>;
  done: Set<string>;
  forward: Link[];
}

function visit(id: string, next: Map<string, Link[]>, state: Visit) {
  state.onTheWay.add(id);
  for (const link of next.get(id) ?? []) {
    // A link back to where one came from would turn in circles.
    if (!state.onTheWay.has(link.to)) {
      state.forward.push(link);
      if (!state.done.has(link.to)) visit(link.to, next, state);
    }
  }
  state.onTheWay.delete(id);
  state.done.add(id);
}

/** Links without those that close a circle. */
function withoutCircles(ids: readonly string[], links: readonly Link[]) {
  const next = new Map<string, Link[]>();
  for (const link of links) {
    if (link.from !== link.to) {
      next.set(link.from, [...(next.get(link.from) ?? []), link]);
    }
  }
  const state: Visit = { onTheWay: new Set(), done: new Set(), forward: [] };
  const targets = new Set(links.map(({ to }) => to));
  // Where data comes from first, so that it flows from left to right.
  const inOrder = [...ids].sort(
    (a, b) => Number(targets.has(a)) - Number(targets.has(b)),
  );
  for (const id of inOrder) if (!state.done.has(id)) visit(id, next, state);
  return state.forward;
}

/** In which column each place stands: right of everything it gets data from. */
export function layersOf(
  ids: readonly string[],
  links: readonly Link[],
): Map<string, number> {
  const forward = withoutCircles(ids, links);
  const layers = new Map(ids.map(id => [id, 0]));
  const layer = (id: string) => layers.get(id) ?? 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of forward) {
      if (layer(to) <= layer(from)) {
        layers.set(to, layer(from) + 1);
        changed = true;
      }
    }
  }
  return layers;
}
