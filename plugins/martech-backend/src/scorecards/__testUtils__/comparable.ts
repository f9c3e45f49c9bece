import { outcomeOfLetter } from '@martech-portal/backstage-plugin-martech-common/rules';
import { IntervalReader } from '../store/IntervalReader';
import { ResultReader } from '../store/ResultReader';
import { EntityVerdict } from './secondOpinion';

interface Comparable {
  results: Array<{
    scorecard: string;
    level: string | null;
    /** In billionths: history keeps scores as text. */
    score: number | null;
    checks: string[];
  }>;
  readiness: object | null;
}

const round = (score: number | null) =>
  score === null ? null : Math.round(score * 1e9);
const byScorecard = (
  { scorecard: a }: { scorecard: string },
  { scorecard: b }: { scorecard: string },
) => (a < b ? -1 : 1);

/** What the second opinion says, in the terms of current results. */
export const expectedNow = ({
  readiness,
  results,
}: EntityVerdict): Comparable => ({
  results: [...results]
    .map(([scorecard, { checks, level, score }]) => ({
      scorecard,
      level,
      score: round(score),
      checks: checks.map(({ outcome }) => outcome),
    }))
    .sort(byScorecard),
  readiness: readiness ?? null,
});

/** The same in the terms of history, which keeps whether conditions held. */
export function expectedThen(verdict: EntityVerdict): Comparable {
  const { readiness } = verdict;
  return {
    ...expectedNow(verdict),
    readiness: readiness
      ? {
          scorecard: readiness.scorecard,
          ready: readiness.ready,
          conditions: readiness.conditions.map(({ holds, id }) => ({
            id,
            holds,
          })),
        }
      : null,
  };
}

/** What is stored as the current results of an entity. */
export async function storedNow(
  reader: ResultReader,
  ref: string,
): Promise<Comparable> {
  const evaluation = (await reader.evaluations([ref])).get(ref);
  const rows = evaluation ? await reader.of(evaluation.uid) : [];
  const readiness = evaluation?.readiness;
  return {
    results: rows
      .map(({ codes, level, score, scorecard }) => ({
        scorecard,
        level,
        score: round(score),
        checks: [...codes].map(letter => String(outcomeOfLetter(letter))),
      }))
      .sort(byScorecard),
    readiness: readiness
      ? {
          scorecard: readiness.scorecard,
          ready: readiness.ready,
          conditions: readiness.conditions.map(
            ({ depth, holds, id, inError, waived }) => ({
              id,
              holds,
              depth,
              inError,
              waived,
            }),
          ),
          conflict: readiness.conflict,
        }
      : null,
  };
}

/** What history says of an instant. */
export async function storedThen(
  reader: IntervalReader,
  uid: string,
  instant: Date,
): Promise<Comparable> {
  const status = await reader.statusAt(uid, instant.getTime());
  return {
    results: (status?.results ?? [])
      .map(({ checks, level, score, scorecard }) => ({
        scorecard,
        level,
        score: round(score),
        checks: checks.map(({ outcome }) => String(outcome)),
      }))
      .sort(byScorecard),
    readiness: status?.readiness
      ? {
          scorecard: status.readiness.scorecard,
          ready: status.readiness.ready,
          conditions: status.readiness.conditions.map(({ holds, id }) => ({
            id,
            holds,
          })),
        }
      : null,
  };
}
