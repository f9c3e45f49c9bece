import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';

/** Platforms that a person or group owns, or holds a role on. */
export interface Held {
  owned: EntityRow[];
  roles: EntityRow[];
}

/** By the people and groups who answer for them. */
export type Holdings = ReadonlyMap<string, Held>;

export function byPrincipal(rows: readonly EntityRow[]): Holdings {
  const found = new Map<string, Held>();
  const heldBy = (principal: string) => {
    const known = found.get(principal);
    if (known) return known;
    const held: Held = { owned: [], roles: [] };
    found.set(principal, held);
    return held;
  };
  for (const row of rows) {
    if (row.owner) heldBy(row.owner).owned.push(row);
    for (const holder of row.roleHolder ?? []) heldBy(holder).roles.push(row);
  }
  return found;
}

/** What some of them have together, each platform once. */
export function heldTogether(
  holdings: Holdings,
  principals: readonly string[],
): Held {
  const held = principals.flatMap(one => holdings.get(one) ?? []);
  const owned = new Set(held.flatMap(one => one.owned));
  const roles = new Set(held.flatMap(one => one.roles));
  return {
    owned: [...owned],
    roles: [...roles].filter(row => !owned.has(row)),
  };
}
