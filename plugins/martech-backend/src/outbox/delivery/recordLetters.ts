import { Clock } from '../../clock';
import { recordMessages } from '../domain/recordMessages';
import { recordNewsSchema } from '../domain/recordNews';
import { RecordViews } from '../store/RecordViews';
import { Letters } from './Letters';

/** Of steps of records. About a record that is gone there is nothing to say. */
export const recordLetters =
  (views: RecordViews, clock: Clock): Letters =>
  async ({ payload, subject }) => {
    const news = recordNewsSchema.parse(payload);
    const view = await views.read(subject, news.version);
    return view ? recordMessages(view, news, clock.now()) : [];
  };
