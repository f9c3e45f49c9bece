import { ControlPolicy } from '../ControlPolicy';
import { isActiveAt } from '../ExceptionView';
import { nextOf } from '../days';
import { PlatformView } from '../PlatformView';
import { StoredReason } from '../StoredReason';
import { expiredException } from './expiredException';
import { signalRules } from './signalRules';

/** All signals of a platform. */
export interface Signals {
  /** Those that count; those that an exception covers are `waived`. */
  reasons: StoredReason[];
  /** When time alone may change them, milliseconds. */
  again?: number;
}

/** What stands beside the conditions; nothing of a platform that is retired. */
export function findSignals(
  view: PlatformView,
  policy: ControlPolicy['signals'],
): Signals {
  if (view.lifecycle === 'retired') return { reasons: [] };
  const { exceptions, now } = view;
  const looks = signalRules.map(rule => ({
    ...rule,
    ...rule.look(view, policy),
  }));
  const present = new Set<string>(
    looks.flatMap(({ found, id }) => (found ? [id] : [])),
  );
  const expired = {
    id: 'expired-exception',
    severity: 'red' as const,
    ...expiredException(view, policy, present),
  };
  const all = [...looks, expired];
  const reasons = all.flatMap(({ found, id, severity }): StoredReason[] => {
    if (!found) return [];
    const cover = exceptions.find(
      one =>
        isActiveAt(one, now) &&
        one.covers.kind === 'signal' &&
        one.covers.signal === id,
    );
    if (!cover) return [{ kind: 'signal', id, severity, ...found }];
    return [
      {
        kind: 'waived',
        id,
        severity: 'info',
        source: { kind: 'record', ref: cover.id },
        data: { ...found.data, number: cover.number },
      },
    ];
  });
  const again = nextOf(now, [
    ...all.map(look => look.again),
    ...exceptions.map(({ endsAt }) => endsAt),
  ]);
  return { reasons, again };
}
