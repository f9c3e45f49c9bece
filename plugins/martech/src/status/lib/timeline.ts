import { Interval } from '@martech-portal/backstage-plugin-martech-common';

/** What an interval is about. */
export type TimelineTopic = 'check' | 'level' | 'condition' | 'ready';

/** Something that became so at an instant. */
export interface TimelineEvent {
  key: string;
  /** As the API names it, for example `condition:roles`. */
  subject: string;
  topic: TimelineTopic;
  title: string;
  value: string;
  /** What it was before; undefined when that is not known. */
  before?: string;
  at: string;
  /** The rules decided by another version than before. */
  newRules: boolean;
  evidence: Interval['evidence'];
}

/** Events of one day in UTC, newest first. */
export interface TimelineDay {
  day: string;
  events: TimelineEvent[];
}

const topicOf = (subject: string): TimelineTopic | undefined => {
  const [word] = subject.split(':');
  const topics: readonly TimelineTopic[] = [
    'check',
    'level',
    'condition',
    'ready',
  ];
  return topics.find(topic => topic === word);
};

/** What each interval changed, by looking at the one before it on its subject. */
function events(intervals: readonly Interval[]): TimelineEvent[] {
  const older = new Map<string, Interval>();
  return [...intervals]
    .reverse()
    .flatMap((interval): TimelineEvent[] => {
      const { subject, title, value, from, version, evidence } = interval;
      const topic = topicOf(subject);
      if (!topic) return [];
      const before = older.get(subject);
      older.set(subject, interval);
      return [
        {
          key: `${subject} ${from}`,
          subject,
          topic,
          title,
          value,
          before: before?.to === from ? before.value : undefined,
          at: from,
          newRules: before !== undefined && before.version !== version,
          evidence,
        },
      ];
    })
    .reverse();
}

/**
 * A history told day by day.
 *
 * @param intervals - newest first, as the API answers them
 */
export function timeline(intervals: readonly Interval[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const event of events(intervals)) {
    const day = event.at.slice(0, 10);
    const last = days[days.length - 1];
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
