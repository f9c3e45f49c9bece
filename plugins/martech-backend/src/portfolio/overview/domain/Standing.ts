import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { StoredReason } from '../../../governance/control/domain/StoredReason';

/** How a platform stands at one moment, as far as it is counted. */
export interface Standing {
  state: ControlStateId;
  /** Ids of signals that count. */
  signals: readonly string[];
  /** Go-live conditions that do not hold. */
  lost: readonly string[];
  /** Go-live conditions that hold only by exception. */
  waived: readonly string[];
}

/** Of what nothing has been worked out for yet. */
export const waiting: Standing = {
  state: 'unknown',
  signals: [],
  lost: [],
  waived: [],
};

function listOf<List>(
  kind: StoredReason['kind'],
  { lost, signals, waived }: Record<'lost' | 'signals' | 'waived', List>,
): List | undefined {
  switch (kind) {
    case 'condition':
      return lost;
    case 'signal':
      return signals;
    case 'waived':
      return waived;
    default:
      return undefined;
  }
}

/** @param reasons - the gravest first, and so are the ids */
export function standingOf(
  state: ControlStateId,
  reasons: ReadonlyArray<Pick<StoredReason, 'id' | 'kind'>>,
): Standing {
  const signals: string[] = [];
  const lost: string[] = [];
  const waived: string[] = [];
  for (const { id, kind } of reasons) {
    const ids = listOf(kind, { lost, signals, waived });
    if (ids && !ids.includes(id)) ids.push(id);
  }
  return { state, signals, lost, waived };
}

/** In use, and a readiness standard has been seen on it. */
export const isMeasured = ({ state }: Pick<Standing, 'state'>) =>
  state === 'controlled' || state === 'drifting' || state === 'uncontrolled';
