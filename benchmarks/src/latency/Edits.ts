import {
  EntityStatus,
  ResultsPage,
} from '@martech-portal/backstage-plugin-martech-common';
import { setTimeout } from 'node:timers/promises';
import { Backend, people } from '../backend/Backend';

const scorecard = 'marketingscorecard:default/operational-readiness';
const CHECK = 'owner-is-a-team';
const PERSON = 'user:portfolio/benchmark';
const LOOK_AGAIN = 10;
const PATIENCE = 60_000;

const headers = { authorization: people.all };

/** Edits of platforms one after the other, each timed until its outcome is the other one. */
export class Edits {
  readonly #backend: Backend;
  readonly #entityRefs: readonly string[];
  #made = 0;

  private constructor(backend: Backend, entityRefs: readonly string[]) {
    this.#backend = backend;
    this.#entityRefs = entityRefs;
  }

  /** Of platforms that pass the check, spread over the estate. */
  static async of(backend: Backend): Promise<Edits> {
    const response = await fetch(`${backend.url}/api/martech/results/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        scorecard,
        check: CHECK,
        outcome: ['pass'],
        orderBy: 'title',
        limit: 500,
      }),
    });
    const { items }: ResultsPage = await response.json();
    return new Edits(
      backend,
      items.map(({ entityRef }) => entityRef),
    );
  }

  /**
   * A platform that had a team gets a person as owner, or something like it.
   *
   * @param after - how long the catalog takes to show it
   * @returns milliseconds until the status shows it
   */
  async next(after: number): Promise<number> {
    const turn = this.#made;
    this.#made += 1;
    const entityRef = this.#entityRefs[turn % this.#entityRefs.length];
    const round = Math.floor(turn / this.#entityRefs.length);
    const value = round % 2 === 0 ? PERSON : 'group:portfolio/somebody-else';
    const edit = { entityRef, path: 'spec.owner', value, after };
    const shown = await this.#backend.change(edit);
    await this.#untilStatus(entityRef, round % 2 === 0 ? 'fail' : 'pass');
    return Date.now() - shown;
  }

  async #untilStatus(entityRef: string, wanted: string) {
    const path = entityRef.replace(':', '/');
    const url = `${this.#backend.url}/api/martech/entities/${path}/status`;
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const response = await fetch(url, { headers });
      const { scorecards }: EntityStatus = await response.json();
      const check = scorecards
        .find(one => one.scorecard === scorecard)
        ?.checks.find(({ id }) => id === CHECK);
      if (check?.outcome === wanted) return;
      await setTimeout(LOOK_AGAIN);
    }
    throw new Error(`${entityRef} did not change within ${PATIENCE} ms`);
  }
}
