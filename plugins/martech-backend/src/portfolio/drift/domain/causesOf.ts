import { DriftCause } from '@martech-portal/backstage-plugin-martech-common';
import {
  reasonKey,
  StoredReason,
} from '../../../governance/control/domain/StoredReason';

const isCause = (kind: string): kind is DriftCause['kind'] =>
  kind === 'condition' || kind === 'signal';

/** In how many events each reason came up, the most frequent first. */
export function causesOf(
  events: ReadonlyArray<readonly StoredReason[]>,
): DriftCause[] {
  const causes = new Map<string, DriftCause>();
  for (const reasons of events) {
    for (const { id, kind } of reasons) {
      if (isCause(kind)) {
        const key = reasonKey({ id, kind });
        const known = causes.get(key) ?? { kind, id, events: 0 };
        causes.set(key, { ...known, events: known.events + 1 });
      }
    }
  }
  return [...causes.values()].sort(
    (a, b) => b.events - a.events || a.id.localeCompare(b.id, 'en'),
  );
}
