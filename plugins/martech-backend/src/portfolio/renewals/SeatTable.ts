import { SeatReading } from './domain/seatsOf';
import { SeatReader } from './store/SeatReader';

type Seats = ReadonlyMap<string, SeatReading>;

/** Use of seats is reported once a day; nobody waits for what came just now. */
const KEEP = 10_000;

const isSame = (one: Seats, other: Seats) =>
  one.size === other.size &&
  [...one].every(([ref, { active, observedAt }]) => {
    const reading = other.get(ref);
    return (
      reading?.active === active &&
      reading.observedAt.getTime() === observedAt.getTime()
    );
  });

/** Seats in use in memory: the same map for as long as nothing differs. */
export class SeatTable {
  readonly #reader: SeatReader;
  readonly #keep: number;
  #seats?: Seats;
  #readAt = -Infinity;
  #reading?: Promise<Seats>;

  /** @param keep - how long what was read is taken as it was, milliseconds */
  constructor(reader: SeatReader, keep = KEEP) {
    this.#reader = reader;
    this.#keep = keep;
  }

  async all(): Promise<Seats> {
    if (performance.now() - this.#readAt < this.#keep && this.#seats) {
      return this.#seats;
    }
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    if (!this.#seats) return this.#reading;
    // What was read before answers until then; a failure is tried again.
    this.#reading.catch(() => {});
    return this.#seats;
  }

  async #read(): Promise<Seats> {
    const seats = await this.#reader.all();
    this.#readAt = performance.now();
    if (!this.#seats || !isSame(this.#seats, seats)) this.#seats = seats;
    return this.#seats;
  }
}
