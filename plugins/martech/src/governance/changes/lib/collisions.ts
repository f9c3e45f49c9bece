import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { Windowed } from './dayPlan';

/** Another change at the same time, and how the two are connected. */
export interface Collision {
  other: RecordRow;
  /** Entities from this change to the other, ends included. */
  path: readonly string[];
}

/** Two changes at the same time. */
export type Pair = readonly [Windowed, Windowed];

/** Entities that one reaches, each with the way there. */
export type Reach = ReadonlyMap<string, readonly string[]>;

/** States in which a change can still get in the way of another. */
const ahead = ['submitted', 'approved', 'scheduled', 'in-progress'];

const aboutOf = ({ record }: Windowed) => record.entityRef ?? '';

/** All changes that are at the same time as another. */
export function simultaneous(changes: readonly Windowed[]): Pair[] {
  const planned = changes.filter(
    ({ record }) => record.entityRef && ahead.includes(record.state),
  );
  return planned.flatMap((one, at) => {
    const later = planned.slice(at + 1);
    const clear = later.findIndex(other => other.startsAt >= one.endsAt);
    const during = clear < 0 ? later : later.slice(0, clear);
    return during.map((other): Pair => [one, other]);
  });
}

/**
 * The fewest entities to ask about, so that for each pair of different entities
 * one of the two is asked: that they are connected is so from either side.
 */
export function entitiesToAsk(pairs: readonly Pair[]): string[] {
  const asked: string[] = [];
  let left = pairs.filter(([one, other]) => aboutOf(one) !== aboutOf(other));
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const ref of left.flat().map(aboutOf)) {
      counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
    const [next] = [...counts].sort(
      ([a, many], [b, others]) => others - many || a.localeCompare(b),
    )[0];
    asked.push(next);
    left = left.filter(pair => pair.every(one => aboutOf(one) !== next));
  }
  return asked;
}

function pathOf(
  [one, other]: Pair,
  reaches: ReadonlyMap<string, Reach>,
): readonly string[] | undefined {
  const [from, to] = [aboutOf(one), aboutOf(other)];
  if (from === to) return [from];
  const back = reaches.get(to)?.get(from);
  return reaches.get(from)?.get(to) ?? (back && [...back].reverse());
}

/** What gets in the way of what, by the id of each change, the nearest first. */
export function collisionsOf(
  pairs: readonly Pair[],
  reaches: ReadonlyMap<string, Reach>,
): ReadonlyMap<string, readonly Collision[]> {
  const found = new Map<string, Collision[]>();
  const add = ({ record }: Windowed, collision: Collision) =>
    found.set(record.id, [...(found.get(record.id) ?? []), collision]);
  for (const pair of pairs) {
    const [one, other] = pair;
    const path = pathOf(pair, reaches);
    if (path) {
      add(one, { other: other.record, path });
      add(other, { other: one.record, path: [...path].reverse() });
    }
  }
  for (const all of found.values()) {
    all.sort((a, b) => a.path.length - b.path.length);
  }
  return found;
}
