import { Clock } from '../../clock';
import { Message } from '../domain/Message';
import { recordMessages } from '../domain/recordMessages';
import { recordNewsSchema } from '../domain/recordNews';
import { OutboxClaim } from '../store/OutboxQueue';
import { RecordViews } from '../store/RecordViews';

/** Makes messages of what is in the outbox under one topic. */
export type Letters = (claim: OutboxClaim) => Promise<Message[]>;

/** Of steps of records. About a record that is gone there is nothing to say. */
export const recordLetters =
  (views: RecordViews, clock: Clock): Letters =>
  async ({ payload, subject }) => {
    const news = recordNewsSchema.parse(payload);
    const view = await views.read(subject, news.version);
    return view ? recordMessages(view, news, clock.now()) : [];
  };
