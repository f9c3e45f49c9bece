import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeDetail } from './outcomeDetail';

/** What one check came to, with what explains it. */
export interface CheckState extends OutcomeDetail {
  id: string;
  outcome: Outcome;
}

/** What one scorecard came to for one entity. */
export interface ResultState {
  scorecard: string;
  version: string;
  score: number | null;
  level: string | null;
  /** In the order of the version. */
  checks: CheckState[];
}
