import { ResponseError } from '@backstage/errors';
import { StoredRecord } from '../../governance/records';
import { PastRecordEngine } from '../../governance/createPastRecords';
import { ScorecardCatalog } from '../../scorecards/engine';
import { StillClock } from '../replay/StillClock';
import { doerOn } from './doerOn';
import { Deed, inOrder } from './inOrder';
import { named } from './named';
import { Begun, RecordHistory, Step } from './recordHistory';

/** So many mistakes are named at once. */
const MOST_PROBLEMS = 12;

const wordsOf = (error: unknown) =>
  error instanceof Error && !(error instanceof ResponseError)
    ? error.message
    : String(error);

/** Does about records what the history says, when it says so. */
export class PastRecords {
  readonly #catalog: ScorecardCatalog;
  readonly #clock: StillClock;
  readonly #deeds: readonly Deed[];
  readonly #ids = new Map<string, string>();
  readonly #problems: string[] = [];
  readonly #reviews: ReadonlySet<string>;
  #next = 0;
  #written: StoredRecord[] = [];

  constructor(options: {
    catalog: ScorecardCatalog;
    clock: StillClock;
    history: RecordHistory;
  }) {
    this.#catalog = options.catalog;
    this.#clock = options.clock;
    this.#deeds = inOrder(options.history);
    const reviews = options.history.begun.filter(
      ({ type }) => type === 'review',
    );
    this.#reviews = new Set(reviews.map(({ record }) => record));
  }

  /** To be told what the engine has written. */
  wrote(records: readonly StoredRecord[]): void {
    this.#written.push(...records);
  }

  /** Ids of what was written since this was asked last. */
  takeWritten(): string[] {
    const written = this.#written.map(({ id }) => id);
    this.#written = [];
    return written;
  }

  /** How much was done so far. */
  get done(): number {
    return this.#next;
  }

  /**
   * Does all that was done before a moment, each at its time.
   *
   * @param settle - has results follow; before each review, which is decided on
   *   them, and once at the end, since history is kept by day
   */
  async passTo(
    end: Date,
    past: PastRecordEngine,
    settle: () => Promise<void>,
  ): Promise<void> {
    const first = this.#next;
    for (;;) {
      const deed = this.#deeds.at(this.#next);
      if (!deed || deed.at >= end) break;
      this.#next += 1;
      this.#clock.moveTo(deed.at);
      await past.runDue(deed.at);
      if (this.#isReview(deed)) await settle();
      await this.#do(deed, past);
    }
    if (this.#next > first) await settle();
  }

  /** @throws Error that names what could not be done */
  assertAllDone(): void {
    if (this.#problems.length === 0) return;
    const some = this.#problems.slice(0, MOST_PROBLEMS);
    const more = this.#problems.length - some.length;
    throw new Error(
      [...some, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    );
  }

  #isReview(deed: Deed): boolean {
    return deed.kind === 'begun'
      ? deed.begun.type === 'review'
      : this.#reviews.has(deed.step.record);
  }

  async #do(deed: Deed, past: PastRecordEngine) {
    try {
      await (deed.kind === 'begun'
        ? this.#begin(deed.begun, past)
        : this.#step(deed.step, past));
    } catch (error) {
      const { at, by, record, what } =
        deed.kind === 'begun'
          ? { ...deed.begun, what: 'begin' }
          : { ...deed.step, what: deed.step.action };
      this.#problems.push(
        `${record}: ${what} at ${at} by ${by}: ${wordsOf(error)}`,
      );
    }
  }

  async #begin({ at, body, by, record, type }: Begun, past: PastRecordEngine) {
    const moment = { now: new Date(at), by: await doerOn(this.#catalog, by) };
    const begun = await past.engine.begin(type, named(body, this.#ids), moment);
    this.#ids.set(record, begun.id);
  }

  async #step(step: Step, past: PastRecordEngine) {
    const { action, at, begins, by, comment, fields } = step;
    const id = this.#ids.get(step.record);
    const record = id === undefined ? undefined : await past.records.byId(id);
    if (!record) throw new Error('the record did not begin');
    const moment = { now: new Date(at), by: await doerOn(this.#catalog, by) };
    const before = this.#written.length;
    await past.engine.transition(
      record,
      {
        action,
        version: record.version,
        ...(comment !== undefined && { comment }),
        ...(fields && { fields: named(fields, this.#ids) }),
      },
      moment,
    );
    if (begins === undefined) return;
    const also = this.#written
      .slice(before)
      .find(other => other.id !== record.id);
    if (!also) throw new Error(`no other record began, for ${begins}`);
    this.#ids.set(begins, also.id);
  }
}
