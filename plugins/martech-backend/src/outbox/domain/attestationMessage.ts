import { AttestationTopic } from '@martech-portal/backstage-plugin-martech-common';
import { Message } from './Message';
import { ReminderNews } from './timeNews';
import { dayInWords, shortTitle } from './words';

const topics: Record<AttestationTopic, string> = {
  owner: 'who owns it',
  data: 'what data it holds',
  access: 'who has access',
  'support-path': 'its support path',
};

/** Asks those who may to give their word again. */
export function attestationMessage(
  { dueAt, topic, when }: Extract<ReminderNews, { about: 'attestation' }>,
  entity: { ref: string; title: string; who: readonly string[] },
): Message {
  const day = dayInWords(new Date(dueAt - 1));
  const overdue = when === 'overdue';
  return {
    to: entity.who,
    except: [],
    title: shortTitle(
      `${overdue ? 'Overdue: confirm' : 'Confirm'} ${topics[topic]}`,
      entity.title,
    ),
    description: overdue
      ? `What was said about it counted until ${day}. Look at it, and confirm it if it still holds.`
      : `What was said about it counts until ${day}. Look at it, and confirm it if it still holds.`,
    severity: overdue ? 'high' : 'normal',
    topic: 'act',
    scope: `martech:attestation:${entity.ref}:${topic}`,
    page: { entityRef: entity.ref },
  };
}
