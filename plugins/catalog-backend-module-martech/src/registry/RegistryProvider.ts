import { LifecycleService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { REGISTRY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';
import { RegistryFollower } from './RegistryFollower';
import { Wake } from './Wake';

const NAME = 'martech-registry';
/** Everything is read again this often, milliseconds: what lost a name to Git may have it back. */
const AGAIN = 60 * 60 * 1_000;

interface RegistryProviderOptions {
  events: EventsService;
  follower: RegistryFollower;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** Milliseconds. */
  poll: number;
}

/** Brings entities that the portal keeps in its own database into the catalog. */
export class RegistryProvider implements EntityProvider {
  readonly #options: RegistryProviderOptions;
  readonly #stopping = new AbortController();
  readonly #wake = new Wake();
  #failing = false;
  #readAllAt = performance.now();

  constructor(options: RegistryProviderOptions) {
    this.#options = options;
  }

  getProviderName() {
    return NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { events, lifecycle } = this.#options;
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    await events.subscribe({
      id: NAME,
      topics: [REGISTRY_CHANGED_TOPIC],
      onEvent: async () => this.#wake.ring(),
    });
    void this.#run(connection);
  }

  async #run(connection: EntityProviderConnection) {
    const { follower, poll } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      if (performance.now() - this.#readAllAt > AGAIN) {
        this.#readAllAt = performance.now();
        follower.startOver();
      }
      await this.#follow(connection);
      await this.#wake.wait(poll, signal);
    }
  }

  async #follow(connection: EntityProviderConnection) {
    const { follower, logger } = this.#options;
    try {
      await follower.follow(connection);
      if (this.#failing) logger.info('The registry answers again');
      this.#failing = false;
    } catch (error) {
      const words = `The registry of the martech backend cannot be read, so registered entities stay as they are; trying again. ${stringifyError(
        error,
      )}`;
      if (this.#failing || this.#stopping.signal.aborted) logger.debug(words);
      else logger.warn(words);
      this.#failing = !this.#stopping.signal.aborted;
    }
  }
}
