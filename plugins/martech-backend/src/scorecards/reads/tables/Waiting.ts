import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { CompiledScorecard } from '@martech-portal/backstage-plugin-martech-common/rules';
import { DueReader } from '../store/DueReader';
import { ResultTables } from './ResultTables';

/** How long the queue is taken as it was read. */
const KEEP = 1_000;

/** Which entities without a result may get one. */
export interface WaitingTest {
  /** Equal as long as the test answers the same. */
  stamp: string;
  isWaiting(row: EntityRow): boolean;
}

/**
 * Tells entities that wait for their first result from those that a scorecard
 * does not apply to: it was never evaluated, or it waits in the queue while
 * rules that were published since have not been through all entities yet.
 */
export class Waiting {
  readonly #due: DueReader;
  readonly #results: ResultTables;
  /** `<scorecard> <version>` that all entities have been evaluated for. */
  readonly #through = new Set<string>();
  #refs: ReadonlySet<string> = new Set();
  #reads = 0;
  #readAt = -Infinity;
  #reading?: Promise<void>;

  constructor(options: { due: DueReader; results: ResultTables }) {
    this.#due = options.due;
    this.#results = options.results;
  }

  async of({ entityRef, version }: CompiledScorecard): Promise<WaitingTest> {
    const { evaluated } = this.#results;
    const name = `${entityRef} ${version}`;
    if (!this.#through.has(name)) {
      await this.#read();
      if (this.#refs.size === 0) this.#through.add(name);
    }
    if (this.#through.has(name)) {
      return {
        stamp: `${evaluated.size}`,
        isWaiting: ({ uid }) => !evaluated.has(uid),
      };
    }
    const refs = this.#refs;
    return {
      stamp: `${evaluated.size} ${this.#reads}`,
      isWaiting: row => !evaluated.has(row.uid) || refs.has(row.entityRef),
    };
  }

  async #read() {
    if (performance.now() - this.#readAt < KEEP) return;
    this.#reading ??= this.#due
      .refs()
      .then(refs => {
        this.#refs = refs;
        this.#reads += 1;
        this.#readAt = performance.now();
      })
      .finally(() => {
        this.#reading = undefined;
      });
    await this.#reading;
  }
}
