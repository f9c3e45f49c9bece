import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { hierarchy, HierarchyRectangularNode, treemap } from 'd3-hierarchy';
import { countStates } from './countStates';
import {
  CategoryNode,
  PlatformNode,
  RootNode,
  Share,
  TypeNode,
} from './MapNode';
import { Tile } from './Tile';
import { tileGroup } from './tileGroup';

/** What asks for somebody lies together, where reading starts. */
const gravity: readonly ControlStateId[] = [
  'uncontrolled',
  'drifting',
  'unknown',
  'controlled',
  'not-live',
  'retired',
];

interface Datum {
  id: string;
  tile?: Tile;
  children?: Datum[];
}

type Placed = HierarchyRectangularNode<Datum>;

function groupBy(tiles: readonly Tile[], key: (tile: Tile) => string) {
  const groups = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const known = groups.get(key(tile));
    if (known) known.push(tile);
    else groups.set(key(tile), [tile]);
  }
  return [...groups];
}

const toDatum = (tiles: readonly Tile[]): Datum => ({
  id: '',
  children: groupBy(tiles, tile => tile.category).map(([id, ofCategory]) => ({
    id,
    children: groupBy(ofCategory, tile => tile.type).map(([type, ofType]) => ({
      id: type,
      children: ofType.map(tile => ({ id: tile.ref, tile })),
    })),
  })),
});

function order(
  one: { data: Datum; value?: number },
  other: { data: Datum; value?: number },
) {
  const size = (other.value ?? 0) - (one.value ?? 0);
  const a = one.data.tile;
  const b = other.data.tile;
  if (size !== 0 || !a || !b)
    return size || (one.data.id < other.data.id ? -1 : 1);
  const graver = gravity.indexOf(a.state) - gravity.indexOf(b.state);
  return graver || (a.title < b.title ? -1 : 1);
}

function shareOf({ parent, x0, x1, y0, y1 }: Placed): Share {
  if (!parent) return { x0: 0, y0: 0, x1: 1, y1: 1 };
  const width = parent.x1 - parent.x0 || 1;
  const height = parent.y1 - parent.y0 || 1;
  return {
    x0: (x0 - parent.x0) / width,
    x1: (x1 - parent.x0) / width,
    y0: (y0 - parent.y0) / height,
    y1: (y1 - parent.y0) / height,
  };
}

const platformNode = (node: Placed): PlatformNode[] =>
  node.data.tile
    ? [
        {
          level: 'platform',
          id: node.data.id,
          title: node.data.tile.title,
          tile: node.data.tile,
          share: shareOf(node),
        },
      ]
    : [];

const group = (node: Placed) => {
  const tiles = node.leaves().flatMap(({ data }) => data.tile ?? []);
  return {
    id: node.data.id,
    share: shareOf(node),
    counts: countStates(tiles),
    platforms: tiles.length,
  };
};

/**
 * Lays out platforms by category and subcategory. Boxes are kept as shares of
 * the box around them, so that names above can keep their height at any zoom.
 *
 * @param shape - width by height of the window it is made for
 */
export function buildMap(
  tiles: readonly Tile[],
  options: {
    shape: number;
    weight: (tile: Tile) => number;
    title: string;
    typeTitle: (type: string) => string;
  },
): RootNode {
  const { shape, title, typeTitle, weight } = options;
  const sized = hierarchy(toDatum(tiles))
    .sum(({ tile }) => (tile ? weight(tile) : 0))
    .sort(order);
  const root = treemap<Datum>().tile(tileGroup).size([shape, 1])(sized);
  const typeNode = (node: Placed): TypeNode => ({
    level: 'type',
    title: typeTitle(node.data.id),
    children: (node.children ?? []).flatMap(platformNode),
    ...group(node),
  });
  const categoryNode = (node: Placed): CategoryNode => ({
    level: 'category',
    title: node.data.id,
    children: (node.children ?? []).map(typeNode),
    ...group(node),
  });
  return {
    level: 'root',
    title,
    children: (root.children ?? []).map(categoryNode),
    ...group(root),
  };
}
