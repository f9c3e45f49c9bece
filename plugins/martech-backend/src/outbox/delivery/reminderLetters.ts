import { AttestationTopic } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { attestationMessage } from '../domain/attestationMessage';
import { dutyMessages } from '../domain/dutyMessages';
import { Message } from '../domain/Message';
import { ReminderNews, reminderNewsSchema } from '../domain/timeNews';
import { RecordViews } from '../store/RecordViews';
import { Letters } from './Letters';

const leads = { soon: 'Due soon', overdue: 'Overdue' } as const;

interface ReminderLettersOptions {
  /** People and groups who may give their word about a platform. */
  attesters(
    entityRef: string,
    topic: AttestationTopic,
  ): Promise<readonly string[]>;
  clock: Clock;
  titleOf(entityRef: string): Promise<string>;
  views: RecordViews;
}

/** Nobody is reminded of what was done meanwhile, or has another time now. */
async function ofRecord(
  id: string,
  { dueAt, when }: ReminderNews,
  { clock, views }: ReminderLettersOptions,
): Promise<Message[]> {
  const view = await views.read(id);
  const stands = view?.record.dueAt?.getTime() === dueAt;
  if (!stands || view.record.closedAt) return [];
  const now = clock.now();
  return dutyMessages(view, view.duties, {
    by: 'clock',
    lead: leads[when],
    now,
  });
}

/** Of times that are near or have passed. */
export const reminderLetters =
  (options: ReminderLettersOptions): Letters =>
  async ({ payload, subject }) => {
    const news = reminderNewsSchema.parse(payload);
    if (news.about === 'record') return ofRecord(subject, news, options);
    const who = await options.attesters(subject, news.topic);
    if (who.length === 0) return [];
    const title = await options.titleOf(subject);
    return [attestationMessage(news, { ref: subject, title, who })];
  };
