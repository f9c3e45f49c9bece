import { StoredCandidate } from '../domain/StoredCandidate';
import { CandidateStore } from './CandidateStore';

/**
 * All candidates in memory, last seen first: a question asks the database for
 * its revision and reads what was written since, so that replicas answer alike.
 */
export class CandidateTable {
  readonly #store: Pick<CandidateStore, 'changesSince' | 'revision'>;
  readonly #byId = new Map<string, StoredCandidate>();
  #sorted: readonly StoredCandidate[] = [];
  #revision = -1;
  #last: Promise<void> = Promise.resolve();

  constructor(store: Pick<CandidateStore, 'changesSince' | 'revision'>) {
    this.#store = store;
  }

  /** The same list until something is written. */
  async all(): Promise<readonly StoredCandidate[]> {
    // Not shared with who asked before: they may have asked before a write.
    this.#last = this.#last.catch(() => {}).then(() => this.#refresh());
    await this.#last;
    return this.#sorted;
  }

  async #refresh() {
    const revision = await this.#store.revision();
    if (revision === this.#revision) return;
    const changes = await this.#store.changesSince(this.#revision);
    for (const candidate of changes) this.#byId.set(candidate.id, candidate);
    this.#sorted = [...this.#byId.values()].sort(
      (one, other) =>
        other.lastSeenAt.getTime() - one.lastSeenAt.getTime() ||
        (one.id < other.id ? -1 : 1),
    );
    this.#revision = revision;
  }
}
