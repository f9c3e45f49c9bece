import { Knex } from 'knex';
import { EntityChange } from '../domain/EntityChange';
import { EvaluationRecord } from './tables';

/** The moment that most have in common, which is nearly always midnight. */
function mostCommon(changes: readonly EntityChange[]): number | null {
  const counts = new Map<number | null, number>();
  for (const { recheckAt } of changes) {
    counts.set(recheckAt, (counts.get(recheckAt) ?? 0) + 1);
  }
  const [[moment] = [null]] = [...counts].sort(([, a], [, b]) => b - a);
  return moment;
}

/**
 * Moves the moment of the next look for entities of which nothing else is new,
 * in one statement.
 *
 * @returns those that are to be written as a whole
 */
export async function moveRechecks(
  tx: Knex,
  changes: readonly EntityChange[],
): Promise<EntityChange[]> {
  const unchanged = changes.filter(({ isUnchanged }) => isUnchanged);
  const recheckAt = mostCommon(unchanged);
  const moved = unchanged.filter(change => change.recheckAt === recheckAt);
  if (moved.length === 0) return [...changes];
  await tx<EvaluationRecord>('martech_evaluations')
    .whereIn(
      'uid',
      moved.map(({ uid }) => uid),
    )
    .update({ recheck_at: recheckAt });
  const uids = new Set(moved.map(({ uid }) => uid));
  return changes.filter(({ uid }) => !uids.has(uid));
}
