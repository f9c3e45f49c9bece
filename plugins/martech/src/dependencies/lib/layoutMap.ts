import {
  MapEdge,
  MapNode,
} from '@martech-portal/backstage-plugin-martech-common';
import { layersOf } from './layersOf';

/** Sizes in px. */
export const box = { width: 168, height: 52, gapX: 72, gapY: 14 } as const;
/** A column longer than this is broken in two. */
const MOST_IN_COLUMN = 14;
const SWEEPS = 4;

/** A place with where it is drawn. */
export interface PlacedNode extends MapNode {
  x: number;
  y: number;
}

/** Where everything is drawn. */
export interface MapLayout {
  nodes: PlacedNode[];
  width: number;
  height: number;
}

type Column = MapNode[];

function columnsOf(nodes: readonly MapNode[], edges: readonly MapEdge[]) {
  const layers = layersOf(
    nodes.map(({ id }) => id),
    edges,
  );
  const columns: Column[] = [];
  for (const node of nodes) {
    const layer = layers.get(node.id) ?? 0;
    columns[layer] = [...(columns[layer] ?? []), node];
  }
  return columns.flatMap(column => {
    const parts = Math.ceil(column.length / MOST_IN_COLUMN);
    const size = Math.ceil(column.length / parts);
    return Array.from({ length: parts }, (_, part) =>
      column.slice(part * size, (part + 1) * size),
    );
  });
}

/** Brings each place near the middle of what it is connected with. */
function untangled(columns: Column[], edges: readonly MapEdge[]): Column[] {
  const beside = new Map<string, string[]>();
  for (const { from, to } of edges) {
    beside.set(from, [...(beside.get(from) ?? []), to]);
    beside.set(to, [...(beside.get(to) ?? []), from]);
  }
  let sorted = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const places = new Map(
      sorted.flatMap(column =>
        column.map(({ id }, index): [string, number] => [
          id,
          (index + 0.5) / column.length,
        ]),
      ),
    );
    const middle = ({ id }: MapNode) => {
      const near = (beside.get(id) ?? []).map(other => places.get(other) ?? 0);
      return near.length === 0
        ? places.get(id) ?? 0
        : near.reduce((sum, place) => sum + place, 0) / near.length;
    };
    sorted = sorted.map(column =>
      [...column].sort((a, b) => middle(a) - middle(b)),
    );
  }
  return sorted;
}

/** Where places are drawn: in columns, the way data flows. */
export function layoutMap(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
): MapLayout {
  const columns = untangled(columnsOf(nodes, edges), edges);
  const tallest = Math.max(0, ...columns.map(({ length }) => length));
  const step = box.height + box.gapY;
  const height = Math.max(0, tallest * step - box.gapY);
  const placed = columns.flatMap((column, index) => {
    const top = (height - (column.length * step - box.gapY)) / 2;
    return column.map(
      (node, row): PlacedNode => ({
        ...node,
        x: index * (box.width + box.gapX),
        y: top + row * step,
      }),
    );
  });
  const width = columns.length * (box.width + box.gapX) - box.gapX;
  return { nodes: placed, width: Math.max(0, width), height };
}
