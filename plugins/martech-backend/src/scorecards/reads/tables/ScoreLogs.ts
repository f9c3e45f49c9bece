import { setImmediate } from 'node:timers/promises';
import { ScoreLog } from '../domain/ScoreLog';
import { ScoreReader } from '../store/ScoreReader';
import { ResultTables } from './ResultTables';

/** Past days do not change often. */
const KEEP = 60_000;

/**
 * How scores went, in memory. Read on the first question of a caller who does
 * not see everything, afterwards only what was written since, so that no
 * question costs more the longer the history is.
 */
export class ScoreLogs {
  readonly #reader: ScoreReader;
  readonly #results: ResultTables;
  readonly #logs = new Map<string, ScoreLog>();
  #last = 0;
  #readAt = -Infinity;
  #reading?: Promise<void>;

  constructor(options: { reader: ScoreReader; results: ResultTables }) {
    this.#reader = options.reader;
    this.#results = options.results;
  }

  /** The scores under a scorecard, and when they were read. */
  async of(scorecard: string): Promise<{ log: ScoreLog; readAt: number }> {
    if (performance.now() - this.#readAt >= KEEP) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
    return { log: this.#log(scorecard), readAt: this.#readAt };
  }

  #log(scorecard: string): ScoreLog {
    const known = this.#logs.get(scorecard);
    if (known) return known;
    const log = new ScoreLog();
    this.#logs.set(scorecard, log);
    return log;
  }

  async #read() {
    for await (const changes of this.#reader.after(this.#last)) {
      for (const change of changes) this.#log(change.scorecard).add(change);
      this.#last = changes.at(-1)?.id ?? this.#last;
      await setImmediate();
    }
    for (const [scorecard, log] of this.#logs)
      await this.#leave(scorecard, log);
    this.#readAt = performance.now();
  }

  /** An entity without a result any more has left, and history says when. */
  async #leave(scorecard: string, log: ScoreLog) {
    const { rows } = await this.#results.of(scorecard);
    const gone = log.staying().filter(uid => !rows.has(uid));
    if (gone.length === 0) return;
    const left = await this.#reader.leftAt(scorecard, gone);
    for (const [uid, at] of left) log.leave(uid, at);
  }
}
