import { Letters } from '../../outbox';
import { registryNewsSchema } from '../domain/registryNews';
import { Registry } from '../store/Registry';
import { sandboxMessage } from './sandboxMessage';
import { writeMessage } from './writeMessage';

/** Of registered entities: only what somebody has to know. */
export const registryLetters =
  (registry: Pick<Registry, 'byUid'>): Letters =>
  async ({ payload, subject }) => {
    const news = registryNewsSchema.parse(payload);
    const registered = await registry.byUid(subject);
    if (!registered) return [];
    const message =
      news.about === 'sandbox'
        ? sandboxMessage(registered, news)
        : writeMessage(registered, news);
    return message ? [message] : [];
  };
