/** Longer chains are no longer news to anybody. */
const DEEPEST = 10;
/** As many as one record can name. */
const MOST = 1_000;

/** What was reached from an entity: by reference, with the one before it. */
export type Reach = ReadonlyMap<string, string>;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** An entity, and one that does not work as it should without it. */
export type Edge = readonly [entityRef: string, dependent: string];

const add = (of: Map<string, string[]>, from: string, to: string) => {
  const known = of.get(from);
  if (known) known.push(to);
  else of.set(from, [to]);
};

/** Breadth first, so that the way back is a shortest one; cycles end by themselves. */
function reach(start: string, next: Neighbours): Reach {
  const found = new Map<string, string>();
  let border = [start];
  for (let depth = 0; depth < DEEPEST && border.length > 0; depth += 1) {
    const further: string[] = [];
    for (const from of border) {
      for (const to of next.get(from) ?? []) {
        if (to === start || found.has(to)) continue;
        if (found.size === MOST) return found;
        found.set(to, from);
        further.push(to);
      }
    }
    border = further;
  }
  return found;
}

/** Who depends on whom among all entities. It never changes. */
export class ImpactGraph {
  readonly #dependents = new Map<string, string[]>();
  readonly #needs = new Map<string, string[]>();

  constructor(edges: Iterable<Edge>) {
    for (const [entityRef, dependent] of edges) {
      add(this.#dependents, entityRef, dependent);
      add(this.#needs, dependent, entityRef);
    }
  }

  /** What depends on it, the nearest first: at most 1,000, at most 10 steps away. */
  downstream(entityRef: string): Reach {
    return reach(entityRef, this.#dependents);
  }

  /** What it depends on, the nearest first. */
  upstream(entityRef: string): Reach {
    return reach(entityRef, this.#needs);
  }
}

/** The way from where a reach began to something that it reached, ends included. */
export function pathTo(reached: Reach, entityRef: string): string[] {
  const before = reached.get(entityRef);
  return before === undefined
    ? [entityRef]
    : [...pathTo(reached, before), entityRef];
}
