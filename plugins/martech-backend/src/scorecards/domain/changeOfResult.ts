import { outcomeLetter } from '@martech-portal/backstage-plugin-martech-common/rules';
import { writeEvidence } from './detailsText';
import { HistoryChange, OpenedInterval } from './historyChange';
import { CheckState, ResultState } from './resultState';
import { subjects } from './subjects';

export const codesOf = (checks: readonly CheckState[]): string =>
  checks.map(({ outcome }) => outcomeLetter(outcome)).join('');

/** Score or level as history writes it; empty for none. */
const written = (value: string | number | null) =>
  value === null ? '' : String(value);

/** All rows of history that a result can have open. */
export const subjectsOf = ({ scorecard, checks }: ResultState): string[] => [
  subjects.baseline(scorecard),
  subjects.level(scorecard),
  subjects.score(scorecard),
  ...checks.map(({ id }) => subjects.check(scorecard, id)),
];

function baseline(after: ResultState): OpenedInterval {
  const { checks, level, scorecard, score, version } = after;
  return {
    subject: subjects.baseline(scorecard),
    value: JSON.stringify({ codes: codesOf(checks), score, level }),
    version,
    evidence: writeEvidence(checks),
  };
}

function sameChecks(
  before: ReadonlyMap<string, CheckState>,
  after: readonly CheckState[],
) {
  return (
    before.size === after.length && after.every(({ id }) => before.has(id))
  );
}

/**
 * What history has to say about a result: one row at first sight or when the
 * set of checks changed, afterwards one for each thing that changed.
 */
export function changeOfResult(
  before: ResultState | undefined,
  after: ResultState,
): HistoryChange {
  if (!before) return { opened: [baseline(after)], closed: [] };
  const known = new Map(before.checks.map(check => [check.id, check]));
  if (!sameChecks(known, after.checks)) {
    return { opened: [baseline(after)], closed: subjectsOf(before) };
  }
  const { scorecard, version } = after;
  const opened: OpenedInterval[] = after.checks
    .filter(({ id, outcome }) => known.get(id)?.outcome !== outcome)
    .map(({ id, outcome, evidenceText }) => ({
      subject: subjects.check(scorecard, id),
      value: outcome,
      version,
      evidence: evidenceText,
    }));
  if (before.level !== after.level) {
    const subject = subjects.level(scorecard);
    const value = written(after.level);
    opened.push({ subject, value, version, evidence: null });
  }
  if (before.score !== after.score) {
    const subject = subjects.score(scorecard);
    const value = written(after.score);
    opened.push({ subject, value, version, evidence: null });
  }
  return { opened, closed: opened.map(({ subject }) => subject) };
}
