import { HistoryChange, OpenedInterval } from './historyChange';
import { StoredReadiness } from './readiness';
import { HOLDS, LOST, subjects } from './subjects';

const word = (holds: boolean) => (holds ? HOLDS : LOST);

const subjectsOf = ({ conditions }: StoredReadiness): string[] => [
  subjects.readiness,
  subjects.ready,
  ...conditions.map(({ id }) => subjects.condition(id)),
];

const baseline = (after: StoredReadiness, version: string): OpenedInterval => ({
  subject: subjects.readiness,
  value: JSON.stringify({
    scorecard: after.scorecard,
    ready: after.ready,
    conditions: Object.fromEntries(
      after.conditions.map(({ id, holds }) => [id, word(holds)]),
    ),
  }),
  version,
  evidence: null,
});

/** What history has to say about the readiness of an entity. */
export function changeOfReadiness(
  before: StoredReadiness | null,
  after: StoredReadiness | null,
  version: string,
): HistoryChange {
  if (!after) {
    return { opened: [], closed: before ? subjectsOf(before) : [] };
  }
  if (before?.scorecard !== after.scorecard) {
    const closed = before ? subjectsOf(before) : [];
    return { opened: [baseline(after, version)], closed };
  }
  const known = new Map(before.conditions.map(({ id, holds }) => [id, holds]));
  const opened: OpenedInterval[] = after.conditions
    .filter(({ id, holds }) => known.get(id) !== holds)
    .map(({ id, holds, depth, satisfied, total }) => ({
      subject: subjects.condition(id),
      value: word(holds),
      version,
      evidence: JSON.stringify({ depth, satisfied, total }),
    }));
  if (before.ready !== after.ready) {
    opened.push({
      subject: subjects.ready,
      value: word(after.ready),
      version,
      evidence: null,
    });
  }
  return { opened, closed: opened.map(({ subject }) => subject) };
}
