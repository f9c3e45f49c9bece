import { dayInWords, Message, shortTitle } from '../../outbox';
import { Registered } from '../domain/Registered';
import { RegistryNews } from '../domain/registryNews';
import { nameOf, whoIsTold } from './whoIsTold';

const MOMENT = 1;

/** How much is left, in words. */
const left = (days: number) => (days === 1 ? 'tomorrow' : `in ${days} days`);

/** That a sandbox ends soon; nothing once it has another end, or none. */
export function sandboxMessage(
  registered: Registered,
  { days, endsAt }: Extract<RegistryNews, { about: 'sandbox' }>,
): Message | undefined {
  const stands = registered.endsAt?.getTime() === endsAt;
  if (!stands || registered.removedAt) return undefined;
  const day = dayInWords(new Date(endsAt - MOMENT));
  const hint =
    registered.extensions === 0
      ? 'You can extend it once, or register the platform in full.'
      : 'To keep it, register the platform in full.';
  return {
    to: whoIsTold(registered),
    except: [],
    title: shortTitle(`A sandbox ends ${left(days)}`, nameOf(registered)),
    description: `Its last day is ${day}; then it is retired, and its history is kept. ${hint}`,
    severity: days === 1 ? 'high' : 'normal',
    topic: 'act',
    scope: `martech:sandbox:${registered.uid}`,
    page: { entityRef: registered.entityRef },
  };
}
