import { LoggerService } from '@backstage/backend-plugin-api';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { RegistryChanges } from '@martech-portal/backstage-plugin-martech-common';
import { CatalogHoldings } from './CatalogHoldings';
import { deferredEntity } from './deferredEntity';
import { RegistryReader } from './RegistryReader';
import { strangers } from './strangers';

/** So often the end of a complete read is read again. */
const MOST_MORE = 20;

interface RegistryFollowerOptions {
  catalog: CatalogHoldings;
  /** Config `martech.registry.confirmRemoval`. */
  confirmRemoval: boolean;
  logger: LoggerService;
  registry: RegistryReader;
}

/** What a complete read has found. */
interface Census {
  known: Set<string>;
  kept: Set<string>;
}

/**
 * Keeps the catalog as the registry is. Nothing is ever taken out of the
 * catalog because the registry does not answer, or answers in part: what goes
 * is what the registry says is removed, and what it does not know although it
 * was read to the end.
 */
export class RegistryFollower {
  readonly #options: RegistryFollowerOptions;
  /** Everything up to it is in the catalog; undefined: nothing is known yet. */
  #position?: number;

  constructor(options: RegistryFollowerOptions) {
    this.#options = options;
  }

  /** @throws Error when registry or catalog do not answer; nothing is lost */
  async follow(connection: EntityProviderConnection): Promise<void> {
    if (this.#position === undefined) {
      await this.#readAll(connection);
      return;
    }
    const { latest } = await this.#readFrom(this.#position, connection);
    // A registry that was set back to an older state: nothing fits any more.
    if (latest < this.#position) await this.#readAll(connection);
    else this.#position = latest;
  }

  /** Has everything read again. */
  startOver(): void {
    this.#position = undefined;
  }

  /**
   * The catalog is asked first: what it has was in the registry before, so that
   * whoever is not in the registry then was taken out of it.
   */
  async #readAll(connection: EntityProviderConnection) {
    const had = await this.#options.catalog.uids();
    const census: Census = { known: new Set(), kept: new Set() };
    let read = await this.#readFrom(0, connection, census);
    // Somebody may write meanwhile, so that the count is of a moment later.
    for (let more = 0; census.kept.size !== read.total; more += 1) {
      if (more === MOST_MORE) {
        throw new Error(
          `${census.kept.size} of ${read.total} registered entities were read`,
        );
      }
      read = await this.#readFrom(read.latest, connection, census);
    }
    await this.#removeStrangers(had, census.known, connection);
    this.#position = read.latest;
  }

  async #removeStrangers(
    had: ReadonlySet<string>,
    known: ReadonlySet<string>,
    connection: EntityProviderConnection,
  ) {
    const { catalog, confirmRemoval, logger } = this.#options;
    const { kept, removable } = strangers(had, known, confirmRemoval);
    if (kept > 0) {
      logger.error(
        `The registry does not know ${kept} of the ${had.size} registered entities that the catalog has, so they were left there. Has its database been lost or restored? If they are to go, set martech.registry.confirmRemoval to true once. See docs/registry.md.`,
      );
    }
    const removed = await catalog.refsOf(removable);
    if (removed.length === 0) return;
    await connection.applyMutation({
      type: 'delta',
      added: [],
      removed: removed.map(entityRef => ({ entityRef })),
    });
  }

  async #readFrom(
    position: number,
    connection: EntityProviderConnection,
    census?: Census,
  ): Promise<{ latest: number; total: number }> {
    const { registry } = this.#options;
    for (let after = position; ; ) {
      const { changes, latest, total } = await registry.changes(after);
      for (const { entity, uid } of census ? changes : []) {
        census?.known.add(uid);
        if (entity === null) census?.kept.delete(uid);
        else census?.kept.add(uid);
      }
      if (changes.length === 0) return { latest, total };
      await this.#apply(changes, connection);
      after = changes[changes.length - 1].sequence;
    }
  }

  async #apply(
    changes: RegistryChanges['changes'],
    connection: EntityProviderConnection,
  ) {
    const added = changes
      .map(deferredEntity)
      .filter((entity): entity is DeferredEntity => entity !== undefined);
    const removed = changes.flatMap(({ entity, entityRef }) =>
      entity === null ? [{ entityRef }] : [],
    );
    await connection.applyMutation({ type: 'delta', added, removed });
  }
}
