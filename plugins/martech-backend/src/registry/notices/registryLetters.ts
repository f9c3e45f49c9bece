import { Letters } from '../../outbox';
import { DatabaseImports } from '../imports/store/DatabaseImports';
import { registryNewsSchema } from '../domain/registryNews';
import { Registry } from '../store/Registry';
import { importMessages } from './importMessages';
import { sandboxMessage } from './sandboxMessage';
import { writeMessage } from './writeMessage';

/** Of registered entities: only what somebody has to know. */
export const registryLetters =
  (
    registry: Pick<Registry, 'byUid'>,
    imports: Pick<DatabaseImports, 'byId' | 'created'>,
  ): Letters =>
  async ({ payload, subject }) => {
    const news = registryNewsSchema.parse(payload);
    if (news.about === 'import') {
      const one = await imports.byId(subject);
      return one ? importMessages(one, imports.created(subject)) : [];
    }
    const registered = await registry.byUid(subject);
    if (!registered) return [];
    const message =
      news.about === 'sandbox'
        ? sandboxMessage(registered, news)
        : writeMessage(registered, news);
    return message ? [message] : [];
  };
