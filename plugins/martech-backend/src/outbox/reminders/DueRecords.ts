import { Knex } from 'knex';
import { Reminder } from '../store/Reminders';
import { ReminderSource } from './ReminderSource';

const DAY = 24 * 60 * 60 * 1_000;
/** Older than this, another message would not help. */
const LOOK_BACK = 31 * DAY;

interface Due {
  id: string;
  due_at: number | string;
}

/**
 * Open records that somebody has to do something about, shortly before their
 * time and when it has passed. What has to be done within less time than people
 * are warned is told of at half time.
 */
export class DueRecords implements ReminderSource {
  readonly #before: number;
  readonly #knex: Knex;

  /** @param before - milliseconds */
  constructor(knex: Knex, before: number) {
    this.#before = before;
    this.#knex = knex;
  }

  async find(now: Date, limit: number) {
    const at = now.getTime();
    const overdue = await this.#due('overdue', limit)
      .where('r.due_at', '<=', at)
      .where('r.due_at', '>', at - LOOK_BACK);
    const soon = await this.#due('soon', limit)
      .where('r.due_at', '>', at)
      .where('r.due_at', '<=', at + this.#before)
      .whereRaw('r.created_at + r.due_at <= ?', [2 * at]);
    return [
      ...overdue.map(due => this.#reminder('overdue', due, now)),
      ...soon.map(due => this.#reminder('soon', due, now)),
    ].slice(0, limit);
  }

  #reminder(
    when: 'soon' | 'overdue',
    { due_at, id }: Due,
    now: Date,
  ): Reminder {
    const dueAt = Number(due_at);
    return {
      key: `${when}/${id}/${dueAt}`,
      news: {
        topic: 'reminder',
        subject: id,
        at: now,
        payload: { about: 'record', when, dueAt },
      },
    };
  }

  #due(when: string, limit: number): Knex.QueryBuilder<{}, Due[]> {
    const knex = this.#knex;
    return knex
      .from('martech_records as r')
      .whereNull('r.closed_at')
      .whereExists(
        knex('martech_record_duties as d').whereRaw('d.record_id = r.id'),
      )
      .whereNotExists(
        knex('martech_reminders as m').whereRaw(
          `m.key = ? || '/' || r.id || '/' || r.due_at`,
          [when],
        ),
      )
      .orderBy(['r.due_at', 'r.id'])
      .limit(limit)
      .select('r.id', 'r.due_at');
  }
}
