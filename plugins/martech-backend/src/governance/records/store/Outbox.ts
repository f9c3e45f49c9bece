import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';

/** What has to be told about a record after a step. */
export interface RecordNews {
  topic: 'record';
  /** Id of the record. */
  subject: string;
  payload: {
    type: RecordType;
    /** `begin`, or an action of the machine. */
    action: string;
    /** For example EXC-42. */
    number: string;
    title: string;
    entityRef?: string;
    version: number;
    /** Missing: it began. */
    from?: string;
    state: string;
    by: string;
    requestedBy: string;
    comment?: string;
    /** Whom it waits for after the step. */
    to: Array<{ principal: string; duty: string; area?: string }>;
    at: string;
  };
}

/** Where the engine writes what has to be told, in the transaction that does it. */
export interface Outbox {
  add(trx: Knex.Transaction, news: RecordNews): Promise<void>;
}
