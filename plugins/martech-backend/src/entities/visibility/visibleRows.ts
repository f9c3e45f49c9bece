import { VisibleRows } from '../store/visibleRows';

/**
 * The rows of a kind that a caller may see, said in the shorter way: those
 * that are hidden, or those that are not.
 */
export function visibleRows(
  rows: ReadonlyMap<number, string>,
  visibleUids: ReadonlySet<string>,
): VisibleRows {
  const only: number[] = [];
  const except: number[] = [];
  let upTo = 0;
  for (const [id, uid] of rows) {
    (visibleUids.has(uid) ? only : except).push(id);
    upTo = Math.max(upTo, id);
  }
  return only.length < except.length ? { upTo, only } : { upTo, except };
}
