import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { SeenReadiness } from './PlatformView';
import { notHolding } from './words/conditionTitle';
import { noneMessage } from './words/noneWords';

/** What decides whether a platform may go live. */
export interface GateView {
  readiness: SeenReadiness;
  /** State of the last review; undefined: there was none. */
  review?: string;
  control: ControlStateId;
}

const reviewWords: Record<string, string> = {
  open: 'The go-live review is open: those who decide have yet to approve it.',
  rejected:
    'The last go-live review was rejected: mend what was missing and open another.',
  withdrawn: 'The last go-live review was withdrawn: open another.',
};

function readinessReasons(readiness: SeenReadiness): string[] {
  if (!readiness.known) {
    const { because } = readiness;
    const day = because === 'announced' ? readiness.enforceFrom : undefined;
    return [noneMessage(because, day ? { enforceFrom: day } : undefined)];
  }
  const lost = readiness.conditions.filter(({ holds }) => !holds);
  if (lost.length === 0) return [];
  return [notHolding(lost.map(({ id }) => id))];
}

/** Why a platform may not go live, in sentences; none when it may. */
export function gateReasons({
  control,
  readiness,
  review,
}: GateView): string[] {
  const reviewed =
    review === 'approved'
      ? []
      : [
          (review && reviewWords[review]) ??
            'There was no go-live review: open one on the Governance tab.',
        ];
  const state =
    control === 'uncontrolled'
      ? ['It is uncontrolled: the Governance tab says why.']
      : [];
  return [...reviewed, ...readinessReasons(readiness), ...state];
}
