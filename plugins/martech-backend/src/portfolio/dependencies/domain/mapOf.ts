import {
  Dependencies,
  EntityRow,
  MapEdge,
  MapIntegration,
  MapNode,
} from '@martech-portal/backstage-plugin-martech-common';
import { Connection, Connections } from './connectionsOf';
import { Places, placesOf } from './placesOf';

const MOST_LISTED = 200;

/** What of the map is asked for. */
export interface MapView {
  around?: string;
  brittle: boolean;
  open?: readonly string[];
}

function platformsOf(connections: readonly Connection[]): EntityRow[] {
  const rows = new Map<string, EntityRow>();
  for (const { source, target } of connections) {
    rows.set(source.entityRef, source);
    rows.set(target.entityRef, target);
  }
  return [...rows.values()];
}

function nodesOf(
  rows: readonly EntityRow[],
  places: Places,
  { stateOf }: Pick<Connections, 'stateOf'>,
): MapNode[] {
  const nodes = new Map<string, MapNode>();
  for (const row of rows) {
    const place = places.of(row);
    const known = nodes.get(place.id);
    nodes.set(place.id, {
      ...place,
      ...(place.kind === 'platform' && { state: stateOf(row) }),
      platforms: (known?.platforms ?? 0) + 1,
    });
  }
  return [...nodes.values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en'),
  );
}

function edgesOf(
  connections: readonly Connection[],
  places: Places,
): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  for (const { brittle, source, target } of connections) {
    const [from, to] = [places.of(source).id, places.of(target).id];
    const key = `${from} ${to}`;
    const known = edges.get(key) ?? { from, to, integrations: 0, brittle: 0 };
    edges.set(key, {
      ...known,
      integrations: known.integrations + 1,
      brittle: known.brittle + (brittle ? 1 : 0),
    });
  }
  return [...edges.values()];
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
  const rows = platformsOf(shown);
  const places = placesOf(rows, connections, view);
  return {
    grouped: places.grouped,
    nodes: nodesOf(rows, places, connections),
    edges: edgesOf(shown, places),
    integrations: shown
      .slice(0, MOST_LISTED)
      .map(connection => listed(connection, places)),
    categories: categoriesOf(platformsOf(connections.all)),
    totals: {
      platforms: connections.platforms,
      connected: connections.degrees.size,
      integrations: connections.all.length,
      brittle: connections.all.filter(({ brittle }) => brittle).length,
      loose: connections.loose,
    },
  };
}
