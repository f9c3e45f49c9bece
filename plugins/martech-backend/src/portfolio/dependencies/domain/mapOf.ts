import {
  Dependencies,
  EntityRow,
  MapEdge,
  MapIntegration,
  MapNode,
} from '@martech-portal/backstage-plugin-martech-common';
import { Connection, Connections, platformsOf } from './connectionsOf';
import { Places, placesOf } from './placesOf';

const MOST_LISTED = 200;

/** What of the map is asked for. */
export interface MapView {
  around?: string;
  brittle: boolean;
  open?: readonly string[];
}

function nodesOf(
  rows: readonly EntityRow[],
  places: Places,
  { stateOf }: Pick<Connections, 'stateOf'>,
): MapNode[] {
  const nodes = new Map<string, MapNode>();
  for (const row of rows) {
    const place = places.of(row);
    const node = nodes.get(place.id) ?? { ...place, platforms: 0 };
    node.platforms += 1;
    if (place.kind === 'platform') node.state = stateOf(row);
    nodes.set(place.id, node);
  }
  return [...nodes.values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en'),
  );
}

function edgesOf(
  connections: readonly Connection[],
  places: Places,
): MapEdge[] {
  const edges = new Map<string, Map<string, MapEdge>>();
  for (const { brittle, source, target } of connections) {
    const [from, to] = [places.of(source).id, places.of(target).id];
    const leaving = edges.get(from) ?? new Map<string, MapEdge>();
    const edge = leaving.get(to) ?? { from, to, integrations: 0, brittle: 0 };
    edge.integrations += 1;
    edge.brittle += brittle ? 1 : 0;
    leaving.set(to, edge);
    edges.set(from, leaving);
  }
  return [...edges.values()].flatMap(leaving => [...leaving.values()]);
}

function listed(
  { brittle, flaw, row, source, target }: Connection,
  places: Places,
): MapIntegration {
  const {
    credentialsExpireOn,
    criticality,
    entityRef,
    lifecycle,
    title,
    type,
  } = row;
  return {
    entityRef,
    title,
    type,
    lifecycle,
    ...(criticality && { criticality }),
    ...(credentialsExpireOn && { credentialsExpireOn }),
    source: source.entityRef,
    sourceTitle: source.title,
    target: target.entityRef,
    targetTitle: target.title,
    from: places.of(source).id,
    to: places.of(target).id,
    brittle,
    ...(flaw && { flaw }),
  };
}

function categoriesOf(rows: readonly EntityRow[]): Dependencies['categories'] {
  const counts = new Map<string, number>();
  for (const { category = '' } of rows) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .map(([title, platforms]) => ({ title, platforms }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The map as somebody wants to look at it. */
export function mapOf(
  connections: Connections,
  view: MapView,
): Omit<Dependencies, 'asOf'> {
  const { around } = view;
  const shown = connections.all.filter(
    ({ brittle, source, target }) =>
      (brittle || !view.brittle) &&
      (around === undefined ||
        source.entityRef === around ||
        target.entityRef === around),
  );
  const rows =
    shown.length === connections.all.length
      ? connections.connected
      : platformsOf(shown);
  const places = placesOf(rows, connections, view);
  return {
    grouped: places.grouped,
    nodes: nodesOf(rows, places, connections),
    edges: edgesOf(shown, places),
    integrations: shown
      .slice(0, MOST_LISTED)
      .map(connection => listed(connection, places)),
    categories: categoriesOf(connections.connected),
    totals: {
      platforms: connections.platforms,
      connected: connections.degrees.size,
      integrations: connections.all.length,
      brittle: connections.all.filter(({ brittle }) => brittle).length,
      loose: connections.loose,
    },
  };
}
