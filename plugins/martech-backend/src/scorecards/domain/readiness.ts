import { ConditionStatus } from '@martech-portal/backstage-plugin-martech-common';

/** One go-live condition as it is stored. */
export type StoredCondition = Omit<ConditionStatus, 'since'> & {
  /** Since when `holds` is as it is, milliseconds. */
  since: number;
};

/** The readiness of an entity as it is stored. */
export interface StoredReadiness {
  /** Reference of the scorecard that rules. */
  scorecard: string;
  ready: boolean;
  /** Since when `ready` is as it is, milliseconds. */
  since: number;
  /** How many held when readiness was first known. */
  firstHolding: number;
  conditions: StoredCondition[];
  /** Other enforced readiness scorecards that also apply. */
  conflict: string[];
}
