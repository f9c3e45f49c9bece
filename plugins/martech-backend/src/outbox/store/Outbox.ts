import { Knex } from 'knex';
import { RegistryNews } from '../../registry/domain/registryNews';
import { RecordNews } from '../domain/recordNews';
import { DigestText, ReminderNews } from '../domain/timeNews';

/** Something that people or pages have to be told of. */
export type OutboxNews = {
  at: Date;
} & (
  | {
      topic: 'record';
      /** Id of the record. */
      subject: string;
      payload: RecordNews;
    }
  | {
      /** A time is near or has passed. */
      topic: 'reminder';
      /** Id of the record. */
      subject: string;
      payload: ReminderNews;
    }
  | {
      /** The week of somebody. */
      topic: 'digest';
      /** Reference of the person. */
      subject: string;
      payload: DigestText;
    }
  | {
      /** Something about a registered entity, or an import of many. */
      topic: 'registry';
      /** Uid of the entity, id of the import. */
      subject: string;
      payload: RegistryNews;
    }
);

/** What has to be told, written together with what it is about. */
export interface Outbox {
  add(trx: Knex, ...news: OutboxNews[]): Promise<void>;
}

/** Tells nobody: of the past nobody needs to hear again. */
export const silentOutbox: Outbox = { add: async () => {} };
