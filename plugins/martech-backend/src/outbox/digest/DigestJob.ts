import { Reminder, Reminders } from '../store/Reminders';
import { DigestPolicy } from './DigestPolicy';
import { DigestSource } from './DigestSource';
import { digestText } from './digestText';
import { DecisionPace, PersonWeek } from './PersonWeek';
import { Week, weekOf } from './weekOf';

/** Later than this, last week is old news. */
const LATEST = 3 * 24 * 60 * 60 * 1_000;

function reminderOf(
  mine: PersonWeek,
  { day }: Week,
  pace: DecisionPace,
  at: Date,
): Reminder[] {
  const text = digestText(mine, pace);
  if (!text) return [];
  const { person } = mine;
  const payload = { week: day, ...text };
  return [
    {
      key: `digest/${day}/${person}`,
      news: { topic: 'digest', subject: person, at, payload },
    },
  ];
}

/**
 * Sums up the week for everybody who answers for platforms: once a week and
 * person, however many replicas try and wherever one of them stops.
 */
export class DigestJob {
  readonly #policy: DigestPolicy;
  readonly #reminders: Reminders;
  readonly #source: DigestSource;

  constructor(options: {
    policy: DigestPolicy;
    reminders: Reminders;
    source: DigestSource;
  }) {
    this.#policy = options.policy;
    this.#reminders = options.reminders;
    this.#source = options.source;
  }

  /** Answers how many people are told. */
  async run(now: Date): Promise<number> {
    const week = weekOf(this.#policy, now);
    const done = `digest/${week.day}`;
    if (now.getTime() - week.to.getTime() > LATEST) return 0;
    if (await this.#reminders.isNoted(done)) return 0;
    const { pace, people } = await this.#source.open(week);
    let told = 0;
    for await (const weeks of people()) {
      const found = weeks.flatMap(mine => reminderOf(mine, week, pace, now));
      told += await this.#reminders.tell(found, now);
    }
    await this.#reminders.note(done, now);
    return told;
  }
}
