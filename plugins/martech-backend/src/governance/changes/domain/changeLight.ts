import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';

/** What the light follows from. */
export interface ChangeOutlook {
  isEmergency: boolean;
  isFrozen: boolean;
  /** An open incident of P1 on the entity. */
  isBroken: boolean;
  /** Another change of the same entity at the same time. */
  isTaken: boolean;
  needsApproval: boolean;
}

/**
 * May this be changed now? Red: not now. Amber: somebody has to say yes. An
 * emergency goes through a freeze, for that is what it is for.
 */
export function changeLight(outlook: ChangeOutlook): ChangeAssessment['light'] {
  const isStopped = outlook.isFrozen && !outlook.isEmergency;
  if (isStopped || outlook.isBroken || outlook.isTaken) return 'red';
  return outlook.needsApproval ? 'amber' : 'green';
}
