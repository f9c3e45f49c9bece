import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { setImmediate } from 'node:timers/promises';
import { Clock, utcDay } from '../../clock';
import { indexEntity } from '../domain/indexEntity';
import {
  IndexContext,
  IndexedEntity,
  IndexPolicy,
} from '../domain/indexedEntity';
import { referencesOf } from '../domain/references';
import { EntityWriter } from '../store/EntityWriter';
import { CatalogReader } from './CatalogReader';

/** So few that SQLite, which works on the main thread, lets others in between. */
const WRITE_AT_ONCE = 25;

interface EntityIndexerOptions {
  catalog: CatalogReader;
  clock: Clock;
  logger: LoggerService;
  policy: IndexPolicy;
  writer: EntityWriter;
}

/** Turns entities into rows. */
export class EntityIndexer {
  readonly #options: EntityIndexerOptions;

  constructor(options: EntityIndexerOptions) {
    this.#options = options;
  }

  /** Writes rows of entities, and removes those that have become none of ours. */
  async index(entities: Entity[]): Promise<void> {
    const context = await this.#context(entities);
    for (let start = 0; start < entities.length; start += WRITE_AT_ONCE) {
      await this.#write(entities.slice(start, start + WRITE_AT_ONCE), context);
      await setImmediate();
    }
  }

  async #write(entities: Entity[], context: IndexContext) {
    const { clock, writer } = this.#options;
    const rows: IndexedEntity[] = [];
    const foreign: string[] = [];
    for (const entity of entities) {
      const row = this.#indexOne(entity, context);
      if (row) rows.push(row);
      else if (entity.metadata.uid) foreign.push(entity.metadata.uid);
    }
    const now = clock.now().getTime();
    await writer.write(rows, now);
    if (foreign.length > 0) await writer.remove(foreign, now);
  }

  async #context(entities: Entity[]): Promise<IndexContext> {
    const { catalog, clock, policy, writer } = this.#options;
    const named = entities.flatMap(entity => {
      const refs = referencesOf(entity);
      return [...refs.all('spec.owner'), ...refs.all('spec.vendor')];
    });
    return {
      today: utcDay(clock.now()),
      policy,
      titles: await catalog.titles([...new Set(named)]),
      left: await writer.left(entities.map(e => stringifyEntityRef(e))),
    };
  }

  /** One entity that cannot be read must not keep the others out. */
  #indexOne(entity: Entity, context: IndexContext): IndexedEntity | undefined {
    try {
      return indexEntity(entity, context);
    } catch (error) {
      this.#options.logger.warn(
        `${stringifyEntityRef(
          entity,
        )} is left out of lists because it cannot be read: ${error}`,
      );
      return undefined;
    }
  }
}
