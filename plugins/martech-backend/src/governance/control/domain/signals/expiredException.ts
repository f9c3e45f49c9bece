import { coverSame } from '../../../records/types/exception/StoredException';
import { ExceptionView, isExpiredAt } from '../ExceptionView';
import { nextOf } from '../days';
import { PlatformView } from '../PlatformView';
import { ControlPolicy } from '../ControlPolicy';
import { Look } from './SignalRule';

/** Whether somebody has asked anew, or was granted anew, for the same thing. */
const isFollowedUp = (
  expired: ExceptionView,
  { exceptions, now }: Pick<PlatformView, 'exceptions' | 'now'>,
) =>
  exceptions.some(
    other =>
      other.id !== expired.id &&
      !isExpiredAt(other, now) &&
      coverSame(other.covers, expired.covers),
  );

/**
 * Exceptions whose time was up while what they covered is still so.
 *
 * @param signals - ids of signals that are there now
 */
export function unsolvedExceptions(
  view: Pick<PlatformView, 'exceptions' | 'now'>,
  { expiredWithin }: Pick<ControlPolicy['signals'], 'expiredWithin'>,
  signals: ReadonlySet<string>,
): ExceptionView[] {
  const { exceptions, now } = view;
  return exceptions.filter(one => {
    if (!isExpiredAt(one, now) || one.endsAt + expiredWithin <= now) {
      return false;
    }
    const isOpen =
      one.covers.kind === 'signal'
        ? signals.has(one.covers.signal)
        : one.isOpen === true;
    return isOpen && !isFollowedUp(one, view);
  });
}

/** Looked for last: an exception may have covered another signal. */
export function expiredException(
  view: PlatformView,
  policy: ControlPolicy['signals'],
  signals: ReadonlySet<string>,
): Look {
  const { exceptions, now } = view;
  const unsolved = unsolvedExceptions(view, policy, signals).sort(
    (a, b) => a.endsAt - b.endsAt,
  );
  const [first] = unsolved;
  return {
    again: nextOf(
      now,
      exceptions.flatMap(({ endsAt }) => [
        endsAt,
        endsAt + policy.expiredWithin,
      ]),
    ),
    ...(first && {
      found: {
        since: first.endsAt,
        source: { kind: 'record', ref: first.id },
        data: { numbers: unsolved.map(({ number }) => number) },
      },
    }),
  };
}
