import {
  EvidenceValue,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';
import { WrittenDetail } from './detailsText';

/** What one check came to, with what explains it. */
export interface CheckState extends WrittenDetail {
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

/** The same with evidence that can be shown. */
export interface EvaluatedResult extends ResultState {
  checks: Array<CheckState & { evidence: Record<string, EvidenceValue> }>;
}
