/**
 * Until when something that was worked out from times stays as it is, without
 * anything being written. Whoever compares a time with now notes it here.
 */
export class Horizon {
  readonly #now: number;
  #until = Infinity;

  constructor(now: number) {
    this.#now = now;
  }

  /** First moment at which it may be another. */
  get until(): number {
    return this.#until;
  }

  /** Notes that something is another from an instant on; the past is over. */
  note(instant: number) {
    if (instant > this.#now && instant < this.#until) this.#until = instant;
  }
}
