import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';

/** Generations of copies of copies that are looked for. */
const MOST_STEPS = 10;

type Row = Pick<EntityRow, 'derivedFrom' | 'entityRef' | 'lifecycle'>;

/**
 * How many templates that somebody sees were made from each, copies of copies
 * too. Retired ones do not count. Lines of descent also lead through templates
 * that are hidden.
 *
 * @param rows - all templates
 */
export function forkCounts<R extends Row>(
  rows: readonly R[],
  sees: (row: R) => boolean,
): ReadonlyMap<string, number> {
  const parents = new Map(
    rows.map(({ derivedFrom, entityRef }) => [entityRef, derivedFrom]),
  );
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.lifecycle === 'retired' || !sees(row)) continue;
    const passed = new Set([row.entityRef]);
    let parent = row.derivedFrom;
    for (let step = 0; step < MOST_STEPS && parent; step += 1) {
      if (passed.has(parent)) break;
      passed.add(parent);
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
      parent = parents.get(parent);
    }
  }
  return counts;
}
