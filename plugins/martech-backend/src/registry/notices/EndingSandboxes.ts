import { Knex } from 'knex';
import { Reminder, ReminderSource } from '../../outbox';

const DAY = 24 * 60 * 60 * 1_000;
/** Days before the end at which people are told, each once, the last first. */
const NOTICES = [1, 7, 14];

interface Ending {
  uid: string;
  ends_at: number | string;
}

/**
 * Sandboxes that end soon. Whoever gave one its end so late that a notice would
 * be news of yesterday is not told by that one.
 */
export class EndingSandboxes implements ReminderSource {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find(now: Date, limit: number): Promise<Reminder[]> {
    const found: Reminder[] = [];
    for (const [index, days] of NOTICES.entries()) {
      const later = NOTICES[index - 1] ?? 0;
      const ending = await this.#ending(now, { days, later, limit });
      found.push(
        ...ending.map(({ ends_at, uid }): Reminder => {
          const endsAt = Number(ends_at);
          return {
            key: `sandbox/${days}/${uid}/${endsAt}`,
            news: {
              topic: 'registry',
              subject: uid,
              at: now,
              payload: { about: 'sandbox', days, endsAt },
            },
          };
        }),
      );
    }
    return found.slice(0, limit);
  }

  /** Those between two notices that were not told of the earlier one. */
  async #ending(
    now: Date,
    { days, later, limit }: { days: number; later: number; limit: number },
  ): Promise<Ending[]> {
    const at = now.getTime();
    return this.#knex
      .from('martech_registry as r')
      .where('r.ends_at', '>', at + later * DAY)
      .where('r.ends_at', '<=', at + days * DAY)
      .whereRaw('r.updated_at < r.ends_at - ?', [days * DAY])
      .whereNotExists(
        this.#knex('martech_reminders as m').whereRaw(
          `m.key = ? || '/' || r.uid || '/' || r.ends_at`,
          [`sandbox/${days}`],
        ),
      )
      .orderBy(['r.ends_at', 'r.uid'])
      .limit(limit)
      .select('r.uid', 'r.ends_at');
  }
}
