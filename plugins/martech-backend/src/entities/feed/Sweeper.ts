import { LoggerService } from '@backstage/backend-plugin-api';
import {
  MartechKindName,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { setTimeout } from 'node:timers/promises';
import { Clock, utcDay } from '../../clock';
import { sweepPlan } from '../domain/sweepPlan';
import { DirtyQueue } from '../store/DirtyQueue';
import { EntityWriter } from '../store/EntityWriter';
import { IndexState } from '../store/IndexState';
import { CatalogReader } from './CatalogReader';
import { MassRemoval } from './MassRemoval';

/** Up to so many new entities are named one by one, more by reading the kind. */
const FEW = 200;
const REMOVE_AT_ONCE = 100;
const BETWEEN_PAGES = 20;

interface SweeperOptions {
  catalog: CatalogReader;
  clock: Clock;
  logger: LoggerService;
  queue: DirtyQueue;
  state: IndexState;
  writer: EntityWriter;
}

/** Finds what the events did not tell. */
export class Sweeper {
  readonly #options: SweeperOptions;
  readonly #removal: MassRemoval;
  #swept?: Date;
  #filled = false;

  constructor(options: SweeperOptions) {
    this.#options = options;
    this.#removal = new MassRemoval(options);
  }

  /** Additions and deletions, and rows that the calendar changes today. */
  async sweep(): Promise<void> {
    const { clock, queue, state, writer } = this.#options;
    const started = clock.now();
    for (const kind of martechKindNames) await this.#sweepKind(kind);
    await queue.mark(await writer.due(utcDay(started)), started.getTime());
    this.#swept = started;
    if (await state.get('as-of')) {
      await state.set('as-of', started.toISOString());
    } else {
      await this.noteFilled();
    }
  }

  /** The first answer about "as of" is given once all that was found is read. */
  async noteFilled(): Promise<void> {
    const { queue, state } = this.#options;
    if (!this.#swept || this.#filled || (await queue.size()) > 0) return;
    this.#filled = true;
    if (!(await state.get('as-of'))) {
      await state.set('as-of', this.#swept.toISOString());
    }
  }

  /** Every entity whose etag is not the indexed one. */
  async compareEtags(): Promise<void> {
    for (const kind of martechKindNames) await this.#compareKind(kind);
  }

  async #sweepKind(kind: MartechKindName) {
    const { catalog, clock, queue, writer } = this.#options;
    const known = await writer.refs(kind);
    const inCatalog = await catalog.uids(kind);
    const plan = sweepPlan(known.keys(), inCatalog);
    if (plan.added.length > FEW) {
      await this.#compareKind(kind);
    } else {
      const added = await catalog.versionsOf(plan.added);
      const refs = added.map(({ entityRef }) => entityRef);
      await queue.mark(refs, clock.now().getTime());
    }
    if (await this.#removal.isSure(kind, plan)) {
      for (let start = 0; start < plan.gone.length; start += REMOVE_AT_ONCE) {
        await writer.remove(
          plan.gone.slice(start, start + REMOVE_AT_ONCE),
          clock.now().getTime(),
        );
      }
    }
  }

  async #compareKind(kind: MartechKindName) {
    const { catalog, clock, queue, writer } = this.#options;
    for await (const page of catalog.versions(kind)) {
      const refs = page.map(({ entityRef }) => entityRef);
      const indexed = await writer.etags(refs);
      const differs = page.filter(
        ({ entityRef, etag }) => indexed.get(entityRef) !== etag,
      );
      await queue.mark(
        differs.map(({ entityRef }) => entityRef),
        clock.now().getTime(),
      );
      await setTimeout(BETWEEN_PAGES);
    }
  }
}
