import { Reminders } from '../store/Reminders';
import { ReminderSource } from './ReminderSource';

const AT_ONCE = 200;

/** Puts into the outbox what time has come for, each once. */
export class ReminderJob {
  readonly #reminders: Reminders;
  readonly #sources: readonly ReminderSource[];

  constructor(reminders: Reminders, sources: readonly ReminderSource[]) {
    this.#reminders = reminders;
    this.#sources = sources;
  }

  /** Answers how many were told. */
  async run(now: Date): Promise<number> {
    let told = 0;
    for (const source of this.#sources) {
      for (;;) {
        const found = await source.find(now, AT_ONCE);
        told += await this.#reminders.tell(found, now);
        if (found.length < AT_ONCE) break;
      }
    }
    return told;
  }
}
