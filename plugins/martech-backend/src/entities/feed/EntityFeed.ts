import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  ENTITY_CHANGED_TOPIC,
  entityChangedSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { parse } from '../../http';
import { DirtyQueue } from '../store/DirtyQueue';
import { EntityWriter } from '../store/EntityWriter';
import { IndexState } from '../store/IndexState';
import { Bell } from './Bell';
import { DirtyWorker } from './DirtyWorker';
import { Sweeper } from './Sweeper';
import { quietly } from './quietly';
import { visitorsFirst } from './visitorsFirst';

/** How long the catalog may take to show a change it has announced. */
const STITCHING = 60_000;
const LOOK_AGAIN = 1_000;
const CATALOG_DOWN = 5_000;
const FAILURE = 'The entity index could not be brought up to date';

interface EntityFeedOptions {
  clock: Clock;
  events: EventsService;
  /** Of everything rows depend on besides entities and the calendar. */
  fingerprint: string;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** Called after rows were brought up to date. */
  onIndexed(): void;
  queue: DirtyQueue;
  scheduler: SchedulerService;
  state: IndexState;
  sweeper: Sweeper;
  worker: DirtyWorker;
  writer: EntityWriter;
}

/** Keeps the index up with the catalog for as long as the process runs. */
export class EntityFeed {
  readonly #options: EntityFeedOptions;
  readonly #bell = new Bell();
  readonly #stopping = new AbortController();

  constructor(options: EntityFeedOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { events, lifecycle } = this.#options;
    await events.subscribe({
      id: 'martech-entity-index',
      topics: [ENTITY_CHANGED_TOPIC],
      onEvent: ({ eventPayload }) => this.#onChanged(eventPayload),
    });
    lifecycle.addShutdownHook(() => this.#stopping.abort());
    lifecycle.addStartupHook(async () => {
      await this.#schedule();
      this.#run();
    });
  }

  /** Rows that time alone changes, without waiting for the next sweep. */
  async followCalendar(): Promise<void> {
    await this.#options.sweeper.sweep();
    this.#bell.ring();
  }

  async #onChanged(payload: unknown) {
    const { clock, queue } = this.#options;
    const { entityRef } = parse(entityChangedSchema, payload);
    const now = clock.now().getTime();
    await queue.mark([entityRef.toLocaleLowerCase('en')], now, {
      waitUntil: now + STITCHING,
    });
    this.#bell.ring();
  }

  async #schedule() {
    const { scheduler, sweeper } = this.#options;
    const ring = () => this.#bell.ring();
    await scheduler.scheduleTask({
      id: 'martech-index-sweep',
      scope: 'global',
      frequency: { seconds: 60 },
      initialDelay: { seconds: 60 },
      timeout: { minutes: 5 },
      fn: async () => {
        await this.#quietly(() => sweeper.sweep().then(ring));
      },
    });
    await scheduler.scheduleTask({
      id: 'martech-index-etags',
      scope: 'global',
      frequency: { minutes: 15 },
      initialDelay: { minutes: 15 },
      timeout: { minutes: 15 },
      fn: async () => {
        await this.#quietly(() => sweeper.compareEtags().then(ring));
      },
    });
  }

  #quietly(work: () => Promise<unknown>): Promise<boolean> {
    return quietly(this.#options.logger, FAILURE, work);
  }

  #run() {
    void this.#firstLook();
    void this.#workUntilStopped();
  }

  /** Everything that changed while this process was not there. */
  async #firstLook() {
    const { signal } = this.#stopping;
    const { state, sweeper } = this.#options;
    await this.#quietly(() => visitorsFirst(state));
    while (!signal.aborted) {
      const done = await this.#quietly(async () => {
        await this.#recomputeAfterNewConfig();
        await sweeper.sweep();
        this.#bell.ring();
        await sweeper.compareEtags();
      });
      this.#bell.ring();
      if (done) return;
      await new Bell().wait(CATALOG_DOWN, signal);
    }
  }

  /** Other lists or rates change rows although no entity changed. */
  async #recomputeAfterNewConfig() {
    const { clock, fingerprint, queue, state, writer } = this.#options;
    if ((await state.get('fingerprint')) === fingerprint) return;
    await queue.mark(await writer.all(), clock.now().getTime());
    await state.set('fingerprint', fingerprint);
  }

  async #workUntilStopped() {
    const { signal } = this.#stopping;
    const { sweeper, worker } = this.#options;
    while (!signal.aborted) {
      let more = false;
      await this.#quietly(async () => {
        more = await worker.runOnce();
        if (more) this.#options.onIndexed();
        else await sweeper.noteFilled();
      });
      if (!more) await this.#bell.wait(LOOK_AGAIN, signal);
    }
  }
}
