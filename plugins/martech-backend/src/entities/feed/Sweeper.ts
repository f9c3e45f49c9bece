import { LoggerService } from '@backstage/backend-plugin-api';
import {
  MartechKindName,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { sweepPlan } from '../domain/sweepPlan';
import { DirtyQueue } from '../store/DirtyQueue';
import { EntityWriter } from '../store/EntityWriter';
import { IndexState } from '../store/IndexState';
import { CatalogReader } from './CatalogReader';
import { MassRemoval } from './MassRemoval';
import { unhurried } from './unhurried';

/** Up to so many new entities are named one by one, more by reading everything. */
const FEW = 200;
const REMOVE_AT_ONCE = 100;

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
    await this.#sweepKinds();
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

  async #sweepKinds() {
    const { catalog, clock, queue, writer } = this.#options;
    const known = new Map<MartechKindName, Map<string, string>>();
    for (const kind of martechKindNames)
      known.set(kind, await writer.refs(kind));
    const plan = sweepPlan(known, await catalog.uids(martechKindNames));
    if (plan.added.length > FEW) {
      await this.compareEtags();
    } else {
      const added = await catalog.versionsOf(plan.added);
      const refs = added.map(({ entityRef }) => entityRef);
      await queue.mark(refs, clock.now().getTime());
    }
    for (const [kind, lost] of plan.gone) {
      if (await this.#removal.isSure(kind, lost)) await this.#remove(lost.gone);
    }
  }

  async #remove(uids: string[]) {
    const { clock, writer } = this.#options;
    for (let start = 0; start < uids.length; start += REMOVE_AT_ONCE) {
      await writer.remove(
        uids.slice(start, start + REMOVE_AT_ONCE),
        clock.now().getTime(),
      );
    }
  }

  async #compareKind(kind: MartechKindName) {
    const { catalog, clock, queue, writer } = this.#options;
    for await (const page of unhurried(catalog.versions(kind))) {
      const refs = page.map(({ entityRef }) => entityRef);
      const indexed = await writer.etags(refs);
      const differs = page.filter(
        ({ entityRef, etag }) => indexed.get(entityRef) !== etag,
      );
      await queue.mark(
        differs.map(({ entityRef }) => entityRef),
        clock.now().getTime(),
      );
    }
  }
}
