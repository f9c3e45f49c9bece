import { StateCounts } from './countStates';
import { Tile } from './Tile';

/** Sides of a box, as shares of the box around it. */
export interface Share {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Part {
  /** Name within its level; a reference of a platform. */
  id: string;
  title: string;
  share: Share;
}

/** A platform on the map. */
export interface PlatformNode extends Part {
  level: 'platform';
  tile: Tile;
}

/** A subcategory on the map; those that ask for somebody come first. */
export interface TypeNode extends Part {
  level: 'type';
  children: PlatformNode[];
  counts: StateCounts;
  platforms: number;
}

/** A category on the map. */
export interface CategoryNode extends Part {
  level: 'category';
  children: TypeNode[];
  counts: StateCounts;
  platforms: number;
}

/** Everything. */
export interface RootNode extends Part {
  level: 'root';
  children: CategoryNode[];
  counts: StateCounts;
  platforms: number;
}

export type GroupNode = RootNode | CategoryNode | TypeNode;
export type MapNode = GroupNode | PlatformNode;

/** What stands within a node. */
export const childrenOf = (node: MapNode): readonly MapNode[] =>
  node.level === 'platform' ? [] : node.children;
