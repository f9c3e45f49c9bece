import { Entity } from '@backstage/catalog-model';
import { ScorecardEngine } from '../../scorecards/engine';

/** An engine that can be told to leave the database alone for a while. */
export class PausableEngine implements ScorecardEngine {
  readonly #engine: ScorecardEngine;
  readonly #running = new Set<Promise<unknown>>();
  #paused = false;

  constructor(engine: ScorecardEngine) {
    this.#engine = engine;
  }

  /** Does some work while this engine does none; what it was doing is finished first. */
  async pausedWhile<T>(work: () => Promise<T>): Promise<T> {
    this.#paused = true;
    try {
      await Promise.allSettled(this.#running);
      return await work();
    } finally {
      this.#paused = false;
    }
  }

  async #unlessPaused<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    if (this.#paused) return otherwise;
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** What is marked stays in the queue until the pause is over. */
  mark(entityRefs: string[], now: Date) {
    return this.#engine.mark(entityRefs, now);
  }

  evaluateNow(entityRef: string) {
    return this.#unlessPaused(() => this.#engine.evaluateNow(entityRef), true);
  }

  runOnce() {
    return this.#unlessPaused(() => this.#engine.runOnce(), false);
  }

  runUntilIdle() {
    return this.#unlessPaused(() => this.#engine.runUntilIdle(), undefined);
  }

  runDue(now: Date) {
    return this.#unlessPaused(() => this.#engine.runDue(now), undefined);
  }

  sweep() {
    return this.#unlessPaused(() => this.#engine.sweep(), undefined);
  }

  sweepAfterStart() {
    return this.#unlessPaused(() => this.#engine.sweepAfterStart(), undefined);
  }

  noteIdle() {
    return this.#unlessPaused(() => this.#engine.noteIdle(), undefined);
  }

  rollUp(day: string) {
    return this.#unlessPaused(() => this.#engine.rollUp(day), 0);
  }

  compiledScorecards() {
    return this.#engine.compiledScorecards();
  }

  naming(entityRefs: readonly string[]) {
    return this.#engine.naming(entityRefs);
  }

  snapshotParts(entities: Entity[], named: readonly string[]) {
    return this.#engine.snapshotParts(entities, named);
  }

  snapshotPartsOf(entityRefs: string[], named: readonly string[]) {
    return this.#engine.snapshotPartsOf(entityRefs, named);
  }
}
