import { attestationTopics } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { ReminderSource } from './ReminderSource';

const DAY = 24 * 60 * 60 * 1_000;
const BEFORE = 30 * DAY;
const LOOK_BACK = 31 * DAY;

interface Word {
  entity_ref: string;
  key: string;
  fresh_until: number | string;
}

/**
 * What somebody gave their word for, 30 days before it no longer counts and when
 * that day has come. Of each platform and topic only the last word is a fact, so
 * whoever gave it anew is left in peace.
 */
export class DueAttestations implements ReminderSource {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find(now: Date, limit: number) {
    const at = now.getTime();
    const words: Word[] = await this.#knex
      .from('martech_facts as f')
      .where('f.source', 'attestation')
      .whereIn('f.key', [...attestationTopics])
      .where('f.fresh_until', '>', at - LOOK_BACK)
      .where('f.fresh_until', '<=', at + BEFORE)
      .whereNotExists(
        this.#knex('martech_reminders as m').whereRaw(
          `m.key = (case when f.fresh_until <= ? then 'overdue/' else 'soon/' end) || f.entity_ref || '#' || f.key || '/' || f.fresh_until`,
          [at],
        ),
      )
      .orderBy(['f.fresh_until', 'f.entity_ref', 'f.key'])
      .limit(limit)
      .select('f.entity_ref', 'f.key', 'f.fresh_until');
    return words.flatMap(word => {
      const topic = attestationTopics.find(known => known === word.key);
      if (!topic) return [];
      const dueAt = Number(word.fresh_until);
      const when = dueAt <= at ? ('overdue' as const) : ('soon' as const);
      return [
        {
          key: `${when}/${word.entity_ref}#${topic}/${dueAt}`,
          news: {
            topic: 'reminder' as const,
            subject: word.entity_ref,
            at: now,
            payload: { about: 'attestation' as const, when, dueAt, topic },
          },
        },
      ];
    });
  }
}
