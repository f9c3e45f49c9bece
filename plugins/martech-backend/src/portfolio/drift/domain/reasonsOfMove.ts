import { DriftMove } from '@martech-portal/backstage-plugin-martech-common';
import {
  reasonKey,
  StoredReason,
} from '../../../governance/control/domain/StoredReason';

const gone: readonly DriftMove[] = ['regained', 'better'];
const counts = ({ kind }: StoredReason) =>
  kind === 'condition' || kind === 'signal';

const without = (
  reasons: readonly StoredReason[],
  others: readonly StoredReason[],
) => {
  const known = new Set(others.map(reasonKey));
  return reasons.filter(reason => !known.has(reasonKey(reason)));
};

/**
 * Why an entity moved: what came up, or, where it got better, what went away.
 * Where nothing did (another threshold, say), what stood then.
 */
export function reasonsOfMove(
  move: DriftMove,
  before: readonly StoredReason[],
  after: readonly StoredReason[],
): StoredReason[] {
  const [had, has] = [before.filter(counts), after.filter(counts)];
  const [now, then] = gone.includes(move) ? [had, has] : [has, had];
  const news = without(now, then);
  return news.length > 0 ? news : now;
}
