import { ConditionStatus } from '@martech-portal/backstage-plugin-martech-common';
import { ConditionState } from '../../lib/conditionState';

/** A segment of the ring. */
export interface RingCondition {
  id: ConditionStatus['id'];
  state: ConditionState;
  /** How deep it has been shown, 0 to 1. */
  share: number;
  /** All of it in words. */
  text: string;
}
