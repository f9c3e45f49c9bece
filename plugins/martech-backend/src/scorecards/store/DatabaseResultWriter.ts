import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { EvaluationQueue } from './EvaluationQueue';
import { conflicting } from './conflicting';
import { insertResults } from './insertResults';
import { nextResultsRevision, resultsRevision } from './resultsRevision';
import { ResultBatch, ResultsWritten, ResultWriter } from './ResultWriter';
import { closeHistory, removeEntities, removeResults } from './removeResults';

/** Results in the plugin's database. */
export class DatabaseResultWriter implements ResultWriter {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  revision() {
    return resultsRevision(this.#knex);
  }

  async write(batch: ResultBatch): Promise<ResultsWritten> {
    return this.#knex.transaction(tx => this.#write(tx, batch));
  }

  async #write(tx: Knex, batch: ResultBatch): Promise<ResultsWritten> {
    const { now, removed, seen } = batch;
    const queue = new EvaluationQueue(tx);
    const revision = await nextResultsRevision(tx);
    // Nobody wrote since: nothing to compare with.
    const isAlone = revision === seen + 1;
    const taken = isAlone
      ? new Set<string>()
      : await conflicting(tx, batch.changes, seen);
    const changes = batch.changes.filter(({ uid }) => !taken.has(uid));

    await removeEntities(tx, removed, now);
    await removeResults(tx, changes);
    await closeHistory(tx, changes, now);
    // Lets others use the loop between statements of a few milliseconds.
    await setImmediate();
    await insertResults(tx, changes, { now, revision });
    const affected = changes.flatMap(({ affects }) => affects);
    if (affected.length > 0) await queue.mark(affected, now);

    const conflicts = batch.changes.filter(({ uid }) => taken.has(uid));
    const open = new Set(conflicts.map(({ entityRef }) => entityRef));
    const done = batch.claims.filter(({ entityRef }) => !open.has(entityRef));
    await setImmediate();
    await queue.finish(done);
    // The commit writes all of it to the disk.
    await setImmediate();
    return { conflicts: [...open], revision };
  }
}
