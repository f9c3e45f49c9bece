import { ControlVerdict } from './ControlVerdict';
import { Memory } from './Memory';
import { StateRow } from './StateRow';
import { reasonKey, StoredReason } from './StoredReason';

/** What has become of an entity. */
export interface Judged {
  uid: string;
  entityRef: string;
  kind: string;
  verdict: ControlVerdict;
  ready: boolean;
  capabilities: readonly string[];
  memory: Memory;
}

/** What has to be written about it. */
export interface StateChange {
  row: StateRow;
  /** Another state, or other reasons: history begins a new line. */
  isTurn: boolean;
  /** Another state. */
  isNewState: boolean;
}

/** Reasons keep the time they were first seen, unless they say it themselves. */
function withSince(
  reasons: readonly StoredReason[],
  before: readonly StoredReason[],
  now: number,
): StoredReason[] {
  const known = new Map(before.map(reason => [reasonKey(reason), reason]));
  return reasons.map(reason => ({
    ...reason,
    since: reason.since ?? known.get(reasonKey(reason))?.since ?? now,
  }));
}

const keysOf = (reasons: readonly StoredReason[]) =>
  reasons.map(reasonKey).sort().join('\n');

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

/** What differs from what is kept; undefined: nothing. */
export function stateChange(
  judged: Judged,
  before: StateRow | undefined,
  now: number,
): StateChange | undefined {
  const { capabilities, verdict, ...rest } = judged;
  const isNewState = before?.state !== verdict.state;
  const row: StateRow = {
    uid: rest.uid,
    entityRef: rest.entityRef,
    kind: rest.kind,
    state: verdict.state,
    since: before && !isNewState ? before.since : now,
    reasons: withSince(verdict.reasons, before?.reasons ?? [], now),
    ready: rest.ready,
    capabilities: [...capabilities],
    memory: rest.memory,
    ...(verdict.recheckAt !== undefined && { recheckAt: verdict.recheckAt }),
  };
  if (before && isSame(row, before)) return undefined;
  return {
    row,
    isNewState,
    isTurn: isNewState || keysOf(before?.reasons ?? []) !== keysOf(row.reasons),
  };
}
