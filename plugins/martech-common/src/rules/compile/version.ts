import { MarketingScorecard } from '../../kinds';
import { fingerprint } from './fingerprint';

/** Raise it when the same rules come to other outcomes than before. */
const ENGINE = 2;

/** Hash of everything that outcomes, evidence, scores and levels depend on. */
export const versionOf = ({
  appliesTo,
  levels,
  checks,
  type,
}: MarketingScorecard['spec']) =>
  fingerprint([
    ENGINE,
    type,
    appliesTo,
    levels.map(({ id, rank }) => [id, rank]),
    checks.map(check => [
      check.id,
      check.level,
      check.condition,
      check.weight ?? 1,
      check.applicableWhen,
      check.rule,
      check.warnWhen,
      check.facts,
      check.maxAge,
      check.evidence && Object.entries(check.evidence),
    ]),
  ]);
