import { setImmediate } from 'node:timers/promises';
import { ResultReader, StoredResult } from '../../store/ResultReader';

/** While everything is evaluated, every question would start from scratch. */
const KEEP = 250;
const MOST_TEXTS = 100_000;

type Reader = Pick<
  ResultReader,
  'changes' | 'count' | 'evaluationChanges' | 'ids' | 'revision'
>;

/** What is known of an entity under one scorecard. */
export type KnownResult = Pick<
  StoredResult,
  'codes' | 'id' | 'level' | 'score' | 'version'
>;

/** Results of one scorecard by uid. */
export class ScorecardResults {
  readonly rows = new Map<string, KnownResult>();
  /** Raised by every change. */
  changes = 0;
}

/**
 * All current results in memory, kept by revision as the rows of entity lists
 * are: a question asks the database for its revision and reads what was
 * written since, so that replicas answer alike.
 */
export class ResultTables {
  readonly #reader: Reader;
  readonly #scorecards = new Map<string, ScorecardResults>();
  readonly #evaluated = new Set<string>();
  /** Equal texts are kept once: most entities share their letters. */
  readonly #texts = new Map<string, string>();
  #revision = -1;
  #readAt = -Infinity;
  #refreshing?: Promise<void>;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Uids of entities that have been evaluated at least once. */
  get evaluated(): ReadonlySet<string> {
    return this.#evaluated;
  }

  /** Results of a scorecard as they are now. */
  async of(scorecard: string): Promise<ScorecardResults> {
    await this.read();
    return this.#results(scorecard);
  }

  /** Reads what was written since the last time. */
  async read(): Promise<void> {
    if (performance.now() - this.#readAt >= KEEP) {
      this.#refreshing ??= this.#refresh().finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
  }

  #results(scorecard: string): ScorecardResults {
    const known = this.#scorecards.get(scorecard);
    if (known) return known;
    const results = new ScorecardResults();
    this.#scorecards.set(scorecard, results);
    return results;
  }

  async #refresh(): Promise<void> {
    const revision = await this.#reader.revision();
    const since = this.#revision;
    if (revision > since) {
      for await (const some of this.#reader.changes(since, revision)) {
        for (const result of some) this.#put(result);
        await setImmediate();
      }
      for await (const some of this.#reader.evaluationChanges(
        since,
        revision,
      )) {
        for (const { uid } of some) this.#evaluated.add(uid);
        await setImmediate();
      }
      await this.#dropRemoved();
      this.#revision = revision;
    }
    this.#readAt = performance.now();
  }

  #put({ uid, scorecard, ...result }: StoredResult) {
    const { codes, id, level, score, version } = result;
    const results = this.#results(scorecard);
    results.rows.set(uid, {
      id,
      codes: this.#once(codes),
      version: this.#once(version),
      level: level === null ? null : this.#once(level),
      score,
    });
    results.changes += 1;
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size >= MOST_TEXTS) this.#texts.clear();
    this.#texts.set(text, text);
    return text;
  }

  /** What was removed leaves no trace but the number of rows. */
  async #dropRemoved() {
    const all = [...this.#scorecards.values()];
    const size = all.reduce((sum, { rows }) => sum + rows.size, 0);
    if ((await this.#reader.count()) === size) return;
    const ids = await this.#reader.ids();
    for (const results of all)
      for (const [uid, { id }] of results.rows)
        if (!ids.has(id)) {
          results.rows.delete(uid);
          results.changes += 1;
        }
  }
}
