import { Knex } from 'knex';
import { RecordNews } from '../domain/recordNews';

/** Something that people or pages have to be told of. */
export interface OutboxNews {
  topic: 'record';
  /** Id of the record. */
  subject: string;
  payload: RecordNews;
  at: Date;
}

/** What has to be told, written together with what it is about. */
export interface Outbox {
  add(trx: Knex, ...news: OutboxNews[]): Promise<void>;
}

/** Tells nobody: of the past nobody needs to hear again. */
export const silentOutbox: Outbox = { add: async () => {} };
