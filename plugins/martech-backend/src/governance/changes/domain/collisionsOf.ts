import { ImpactGraph, pathTo } from '../impact/ImpactGraph';
import { overlap, Period } from './Period';
import { PlannedChange } from './PlannedChange';

/** Another change at the same time, on the same entity or one it depends on. */
export interface Collision {
  change: PlannedChange;
  /** From the entity that is to be changed to that of the other change. */
  path: string[];
}

/**
 * Other changes that a change of an entity in a period could get in the way of:
 * on the entity itself, on what depends on it and on what it depends on. The
 * nearest come first.
 */
export function collisionsOf(
  entityRef: string,
  period: Period,
  changes: readonly PlannedChange[],
  graph: ImpactGraph,
): Collision[] {
  const reached = [graph.downstream(entityRef), graph.upstream(entityRef)];
  const collisions = changes.flatMap((change): Collision[] => {
    if (!overlap(period, change)) return [];
    if (change.entityRef === entityRef) return [{ change, path: [entityRef] }];
    const reach = reached.find(refs => refs.has(change.entityRef));
    return reach ? [{ change, path: pathTo(reach, change.entityRef) }] : [];
  });
  return collisions.sort((a, b) => a.path.length - b.path.length);
}
