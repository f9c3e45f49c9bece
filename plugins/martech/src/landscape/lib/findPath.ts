import { MapNode, RootNode } from './MapNode';

/** The nodes down to a category or subcategory; only the root for what is not there. */
export function findPath(root: RootNode, place: string | undefined): MapNode[] {
  for (const category of root.children) {
    if (category.id === place) return [root, category];
    const type = category.children.find(({ id }) => id === place);
    if (type) return [root, category, type];
  }
  return [root];
}
