/** What an exception covers. */
export type Covers =
  | {
      kind: 'checks';
      checks: ReadonlyArray<{ scorecard: string; check: string }>;
    }
  | { kind: 'signal'; signal: string }
  | { kind: 'workaround'; incident: string };

/** An exception as far as states depend on it. */
export interface ExceptionView {
  id: string;
  /** For example EXC-42. */
  number: string;
  state: 'requested' | 'active' | 'expired';
  covers: Covers;
  /** Milliseconds. */
  createdAt: number;
  /** First moment at which it no longer counts, milliseconds. */
  endsAt: number;
  renewals: number;
  /**
   * Of an expired one that covers checks or a workaround: one of the checks is
   * still open, or the incident is. Of one that covers a signal: undefined.
   */
  isOpen?: boolean;
}

/** Whether two exceptions are about the same thing, at least in part. */
export function coversSame(a: Covers, b: Covers): boolean {
  if (a.kind === 'signal') return b.kind === 'signal' && a.signal === b.signal;
  if (a.kind === 'workaround') {
    return b.kind === 'workaround' && a.incident === b.incident;
  }
  return (
    b.kind === 'checks' &&
    a.checks.some(one =>
      b.checks.some(
        other => other.scorecard === one.scorecard && other.check === one.check,
      ),
    )
  );
}

/** Whether it counts at an instant: one whose day has passed does not, at once. */
export const isActiveAt = ({ endsAt, state }: ExceptionView, now: number) =>
  state === 'active' && now < endsAt;

/** Whether its time was up, also when its record does not say so yet. */
export const isExpiredAt = ({ endsAt, state }: ExceptionView, now: number) =>
  state === 'expired' || (state === 'active' && endsAt <= now);
