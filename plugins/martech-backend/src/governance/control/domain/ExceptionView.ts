import { Covers } from '../../records/types/exception/StoredException';

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

/** Whether it counts at an instant: one whose day has passed does not, at once. */
export const isActiveAt = ({ endsAt, state }: ExceptionView, now: number) =>
  state === 'active' && now < endsAt;

/** Whether its time was up, also when its record does not say so yet. */
export const isExpiredAt = ({ endsAt, state }: ExceptionView, now: number) =>
  state === 'expired' || (state === 'active' && endsAt <= now);
