import { createHash } from 'node:crypto';
import { ruleKey, ScorecardInForce } from './ScorecardSet';

const digest = (text: string) =>
  createHash('sha256').update(text).digest('base64url');

/** What results of one scorecard depend on besides entities. */
export const ruleDigest = (scorecard: ScorecardInForce, policy: object) =>
  digest(`${ruleKey(scorecard)} ${JSON.stringify(policy)}`);

/** The same of several; their order decides which readiness rules. */
export const rulesDigest = (
  scorecards: readonly ScorecardInForce[],
  policy: object,
) =>
  digest(
    scorecards
      .map(
        scorecard => `${scorecard.entityRef} ${ruleDigest(scorecard, policy)}`,
      )
      .join('\n'),
  );
