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

/** @param reasons - the gravest first, and so are the ids */
export function standingOf(
  state: ControlStateId,
  reasons: ReadonlyArray<Pick<StoredReason, 'id' | 'kind'>>,
): Standing {
  const idsOf = (kind: StoredReason['kind']) => [
    ...new Set(
      reasons.flatMap(reason => (reason.kind === kind ? [reason.id] : [])),
    ),
  ];
  return {
    state,
    signals: idsOf('signal'),
    lost: idsOf('condition'),
    waived: idsOf('waived'),
  };
}

/** In use, and a readiness standard has been seen on it. */
export const isMeasured = ({ state }: Pick<Standing, 'state'>) =>
  state === 'controlled' || state === 'drifting' || state === 'uncontrolled';
