import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { setTimeout } from 'node:timers/promises';
import { Message } from '../domain/Message';

const PATIENCE = 10_000;
/** After a failure nothing is sent for a while: the next would fail as well. */
const PAUSE = 5_000;

interface CourierOptions {
  notifications: NotificationService;
  /** Where pages about governance are, for example `/martech-governance`. */
  path: string;
  /** Milliseconds; shorter in tests. */
  patience?: number;
  pause?: number;
}

/** Relative to where the portal is: the host puts its own address in front. */
function linkTo(page: Message['page'], path: string): string {
  if ('governance' in page) return `${path}${page.governance}`;
  const { kind, name, namespace } = parseEntityRef(page.entityRef);
  return `/catalog/${[namespace, kind, name]
    .map(encodeURIComponent)
    .join('/')}`;
}

/** Brings messages to the notifications of the host. */
export class Courier {
  readonly #options: CourierOptions;
  #pausedUntil = -Infinity;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /** @throws Error when it could not be delivered, now or lately */
  async send(message: Message): Promise<void> {
    const { notifications, path, pause = PAUSE } = this.#options;
    if (performance.now() < this.#pausedUntil) {
      throw new Error('Notifications failed a moment ago');
    }
    const { description, scope, severity, title, topic } = message;
    try {
      await this.#inTime(
        notifications.send({
          recipients: {
            type: 'entity',
            entityRef: [...message.to],
            excludeEntityRef: message.except.filter(ref =>
              ref.startsWith('user:'),
            ),
          },
          payload: {
            title,
            description,
            link: linkTo(message.page, path),
            severity,
            topic,
            scope,
          },
        }),
      );
    } catch (error) {
      this.#pausedUntil = performance.now() + pause;
      throw error;
    }
  }

  async #inTime(sending: Promise<void>): Promise<void> {
    const { patience = PATIENCE } = this.#options;
    const over = new AbortController();
    const late = setTimeout(patience, undefined, { signal: over.signal });
    try {
      await Promise.race([
        sending,
        late.then(() => {
          throw new Error(`No answer within ${patience / 1_000} s`);
        }),
      ]);
    } finally {
      over.abort();
      late.catch(() => {});
    }
  }
}
