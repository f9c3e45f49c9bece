import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Courier } from '../delivery/Courier';
import { OutboxWorker } from '../delivery/OutboxWorker';
import { recordLetters } from '../delivery/recordLetters';
import { RecordSignals } from '../delivery/RecordSignals';
import { DatabaseOutboxQueue } from '../store/DatabaseOutboxQueue';
import { duty, recordView } from './recordView';

const nora = 'user:default/nora';
const quiet = () => {};
const silent: LoggerService = {
  child: () => silent,
  debug: quiet,
  error: quiet,
  info: quiet,
  warn: quiet,
};

/** What a host keeps of each message that reaches it, in the order they came. */
export const HOST_TABLE = 'test_notifications';

/** A worker whose messages a host keeps in a table, which outlives the worker. */
export function deliveryTo(knex: Knex, now: Date, onDelivered = quiet) {
  const clock = { now: () => now };
  const views = {
    read: async (id: string) =>
      recordView({ duties: [duty(nora)], record: { id } }),
  };
  return new OutboxWorker({
    clock,
    courier: new Courier({
      notifications: {
        async send({ payload }) {
          await knex(HOST_TABLE).insert({ scope: payload.scope });
          onDelivered();
        },
      },
      path: '/martech-governance',
    }),
    letters: new Map([['record', recordLetters(views, clock)]]),
    logger: silent,
    queue: new DatabaseOutboxQueue(knex),
    signals: new RecordSignals({ publish: async () => {} }, silent),
  });
}
