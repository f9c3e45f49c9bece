import { setTimeout } from 'node:timers/promises';
import { Backend } from '../backend/Backend';

const entityRef = 'marketingscorecard:default/operational-readiness';
const path = 'spec.checks[0].rule';
const RULE = 'entity.spec.owner.startsWith("group:")';

/**
 * Keeps full runs going: a rule is turned round, so that an outcome of every platform changes
 * with its score and its history, and again as soon as all are through.
 */
export class Evaluating {
  readonly #backend: Backend;
  #going = true;
  #runs = 0;
  #idleLooks = 0;
  #looks = 0;
  readonly #done: Promise<void>;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.#done = this.#go();
  }

  /** Resolves when the last run is through. */
  async stop() {
    this.#going = false;
    await this.#done;
    return { runs: this.#runs, idle: this.#idleLooks / this.#looks };
  }

  async #go() {
    while (this.#going) {
      const value = this.#runs % 2 === 0 ? `!(${RULE})` : RULE;
      await this.#backend.change({ entityRef, path, value });
      this.#runs += 1;
      await this.#untilBusy(true);
      await this.#untilBusy(false);
    }
  }

  async #untilBusy(wanted: boolean) {
    let busy = !wanted;
    while (busy !== wanted) {
      await setTimeout(50);
      const { due } = await this.#backend.state();
      busy = due > 0;
      this.#looks += 1;
      if (!busy) this.#idleLooks += 1;
    }
  }
}
