import { Knex } from 'knex';
import { insertRows } from '../../database';
import { Outbox, OutboxNews } from './Outbox';

const columns = [
  'topic',
  'subject',
  'payload',
  'created_at',
  'next_at',
  'attempts',
] as const;

/** The outbox in a table of the plugin's database. */
export class DatabaseOutbox implements Outbox {
  async add(trx: Knex, ...news: OutboxNews[]) {
    const rows = news.map(({ at, payload, subject, topic }) => ({
      topic,
      subject,
      payload: JSON.stringify(payload),
      created_at: at.getTime(),
      next_at: at.getTime(),
      attempts: 0,
    }));
    await insertRows(trx, { table: 'martech_outbox', columns }, rows);
  }
}
