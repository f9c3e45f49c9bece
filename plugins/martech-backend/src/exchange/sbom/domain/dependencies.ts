import { Inventory } from './Inventory';

const running = ['live', 'retiring'];

/**
 * What each of some platforms cannot do without, among them: what it names
 * itself, and where its data comes from. Without flows it is the target of an
 * integration that takes.
 */
export function dependencies(
  { integrations }: Pick<Inventory, 'integrations'>,
  platforms: Inventory['platforms'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(
    platforms.map(({ row }) => [row.entityRef, new Set<string>()]),
  );
  const add = (who?: string, needs?: string) => {
    if (who === undefined || needs === undefined || who === needs) return;
    if (found.has(needs)) found.get(who)?.add(needs);
  };
  for (const { dependsOn = [], row } of platforms) {
    for (const needs of dependsOn) add(row.entityRef, needs);
  }
  for (const { flows = [], row } of integrations) {
    if (!running.includes(row.lifecycle)) continue;
    const directions = new Set(flows.map(({ direction }) => direction));
    const isBoth = directions.has('both');
    if (isBoth || flows.length === 0 || directions.has('source-to-target')) {
      add(row.target, row.source);
    }
    if (isBoth || directions.has('target-to-source')) {
      add(row.source, row.target);
    }
  }
  return found;
}
