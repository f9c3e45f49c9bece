import { Message, shortTitle } from '../../outbox';
import { Registered } from '../domain/Registered';
import { RegistryNews } from '../domain/registryNews';
import { nameOf, whoIsTold } from './whoIsTold';

type Written = Extract<RegistryNews, { about: 'write' }>;

const leads: Partial<Record<Written['action'], string>> = {
  retire: 'Retired',
  remove: 'Removed',
};

/**
 * That something was retired or removed. What people do to their own entities
 * otherwise, nobody has to be told.
 */
export function writeMessage(
  registered: Registered,
  { action, by, version }: Written,
): Message | undefined {
  const lead = by === 'clock' ? 'A sandbox has ended' : leads[action];
  if (lead === undefined || registered.version !== version) return undefined;
  return {
    to: whoIsTold(registered),
    except: [by],
    title: shortTitle(lead, nameOf(registered)),
    description:
      by === 'clock'
        ? 'It is retired now, and its history is kept. To go on with it, edit it and register the platform in full.'
        : 'Its history is kept, and it can be restored.',
    severity: 'normal',
    topic: 'decided',
    scope: `martech:sandbox:${registered.uid}`,
    page: { entityRef: registered.entityRef },
  };
}
