import {
  EvidenceValue,
  outcomes,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import {
  readinessBaselineSchema,
  resultBaselineSchema,
} from '../domain/baselineValue';
import { readOutcome } from '../domain/readOutcome';
import { HOLDS, subjects } from '../domain/subjects';
import { PastCheck, PastResult, PastStatus } from './IntervalReader';
import { IntervalRecord } from './tables';

const numberIn = (text: string) => (text === '' ? null : Number(text));

type Rows = ReadonlyMap<string, IntervalRecord>;
type Evidence = Record<string, EvidenceValue>;

const outcomeSchema = z.enum(outcomes);
const BASELINE = subjects.baseline('');

const evidenceOf = ({ evidence }: IntervalRecord): Evidence =>
  JSON.parse(evidence ?? '{}');

function pastChecks(
  rows: Rows,
  scorecard: string,
  baseline: IntervalRecord,
  ids: readonly string[],
): PastCheck[] {
  const { codes } = resultBaselineSchema.parse(JSON.parse(baseline.value));
  const evidence: Evidence[] = JSON.parse(baseline.evidence ?? '[]');
  return ids.map((id, index) => {
    const later = rows.get(subjects.check(scorecard, id));
    return {
      id,
      outcome: later
        ? outcomeSchema.parse(later.value)
        : readOutcome(codes[index]),
      since: Number((later ?? baseline).from_ms),
      evidence: later ? evidenceOf(later) : evidence[index],
    };
  });
}

function pastResult(
  rows: Rows,
  scorecard: string,
  baseline: IntervalRecord,
  ids: readonly string[],
): PastResult {
  const first = resultBaselineSchema.parse(JSON.parse(baseline.value));
  const level = rows.get(subjects.level(scorecard));
  const score = rows.get(subjects.score(scorecard));
  return {
    scorecard,
    version: baseline.version,
    score: score ? numberIn(score.value) : first.score,
    level: level ? level.value || null : first.level,
    checks: pastChecks(rows, scorecard, baseline, ids),
  };
}

function pastReadiness(rows: Rows): PastStatus['readiness'] {
  const baseline = rows.get(subjects.readiness);
  if (!baseline) return null;
  const first = readinessBaselineSchema.parse(JSON.parse(baseline.value));
  const ready = rows.get(subjects.ready);
  return {
    scorecard: first.scorecard,
    ready: ready ? ready.value === HOLDS : first.ready,
    conditions: Object.entries(first.conditions).map(([id, word]) => {
      const later = rows.get(subjects.condition(id));
      return {
        id,
        holds: (later?.value ?? word) === HOLDS,
        since: Number((later ?? baseline).from_ms),
      };
    }),
  };
}

/**
 * Puts together what rows of history that stood at one instant say.
 *
 * @param checksOf - ids of the checks of a version, in its order
 */
export async function pastStatus(
  records: readonly IntervalRecord[],
  checksOf: (scorecard: string, version: string) => Promise<readonly string[]>,
): Promise<PastStatus> {
  const rows = new Map(records.map(record => [record.subject, record]));
  const results: PastResult[] = [];
  for (const record of records) {
    const isResult =
      record.subject.startsWith(BASELINE) &&
      record.subject !== subjects.readiness;
    if (isResult) {
      const scorecard = record.subject.slice(BASELINE.length);
      const ids = await checksOf(scorecard, record.version);
      results.push(pastResult(rows, scorecard, record, ids));
    }
  }
  results.sort((a, b) => (a.scorecard < b.scorecard ? -1 : 1));
  return { results, readiness: pastReadiness(rows) };
}
