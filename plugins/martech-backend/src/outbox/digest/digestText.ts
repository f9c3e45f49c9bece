import { dayInWords, list, sentences } from '../domain/words';
import { DecisionPace, PersonWeek } from './PersonWeek';

const MOST_NAMED = 5;

/** The first of them by name, and how many others there are. */
function named(words: readonly string[]): string {
  const rest = words.length - MOST_NAMED;
  return rest > 0
    ? list([...words.slice(0, MOST_NAMED), `${rest} more`])
    : list(words);
}

const platforms = (count: number) =>
  count === 1 ? 'one platform' : `${count} platforms`;

const duration = (hours: number) =>
  hours < 36 ? `${Math.round(hours)} hours` : `${(hours / 24).toFixed(1)} days`;

function title({ endings, left, regained, waiting }: PersonWeek): string {
  const parts = [
    left.length > 0 ? `${platforms(left.length)} left control` : '',
    regained.length > 0 ? `${platforms(regained.length)} back in control` : '',
    left.length + regained.length === 0 && endings.length > 0
      ? `${endings.length} ending soon`
      : '',
    waiting > 0 ? `${waiting} waiting for you` : '',
  ].filter(part => part !== '');
  return `Your week in martech: ${
    parts.slice(0, 2).join(', ') || 'what to do next'
  }`;
}

/**
 * The week in sentences, or undefined where there is nothing to say: a message
 * that says nothing teaches people not to read the next one.
 */
export function digestText(
  week: PersonWeek,
  pace: DecisionPace,
): { title: string; description: string } | undefined {
  const { endings, left, next, regained, waiting } = week;
  const isQuiet =
    left.length + regained.length + endings.length + waiting === 0 && !next;
  if (isQuiet) return undefined;
  const ends = [...endings]
    .sort((a, b) => a.on.getTime() - b.on.getTime())
    .map(({ on, what }) => `${what} (${dayInWords(on)})`);
  return {
    title: title(week),
    description: sentences(
      left.length > 0 ? `Left control: ${named(left)}.` : undefined,
      regained.length > 0 ? `Back in control: ${named(regained)}.` : undefined,
      next &&
        `Next best action: ${next.title}, which lacks ${list(
          next.conditions,
        )}.`,
      ends.length > 0 ? `Ends in the next 30 days: ${named(ends)}.` : undefined,
      waiting > 0
        ? `${
            waiting === 1 ? 'One record waits' : `${waiting} records wait`
          } for you.`
        : undefined,
      pace.medianHours === null
        ? undefined
        : `Decisions took ${duration(pace.medianHours)} last week (median of ${
            pace.decided
          }).`,
    ),
  };
}
