import { decidedWords } from './decidedWords';
import { aboutEntity, dutyMessages, pageOf } from './dutyMessages';
import { Message } from './Message';
import { RecordNews } from './recordNews';
import { RecordView } from './RecordView';
import { quote, sentences, titleOf } from './words';

/** To whoever asked, and those who said yes, unless they have to act anyway. */
function decidedMessage(
  view: RecordView,
  news: RecordNews,
  acting: readonly string[],
): Message[] {
  const words = decidedWords(news, view.record);
  const to = [...new Set([view.record.requestedBy, ...view.approvedBy])].filter(
    ref => ref !== news.by && !acting.includes(ref) && ref.startsWith('user:'),
  );
  if (words === undefined || to.length === 0) return [];
  return [
    {
      to,
      except: [news.by],
      title: titleOf(words, { title: view.record.title, number: view.number }),
      description: sentences(
        aboutEntity(view),
        view.comment && quote(view.comment),
      ),
      severity: 'normal',
      topic: 'decided',
      scope: `martech:record:${view.record.id}:decided`,
      page: pageOf(view),
    },
  ];
}

/** What people are told of a step of a record, as it is now. */
export function recordMessages(
  view: RecordView,
  news: RecordNews,
  now: Date,
): Message[] {
  const duties = dutyMessages(view, news.to, { by: news.by, now });
  const acting = duties
    .filter(({ topic }) => topic === 'act')
    .flatMap(({ to }) => to);
  return [...decidedMessage(view, news, acting), ...duties];
}
