import { MarketingScorecard } from '../../kinds';

/** A shipped scorecard and the file it is in. */
export interface ScorecardFile {
  /** Without ending; also the name of its page. */
  name: string;
  scorecard: MarketingScorecard;
  /** `spec.appliesTo` as YAML. */
  appliesTo: string;
}

/** In the order in which the index lists them: what decides first. */
export const shippedScorecards = [
  'operational-readiness',
  'data-and-privacy',
  'contract-and-money',
  'ai-transparency',
  'template-integrity',
  'integration-health',
  'support-path-campaign',
];
