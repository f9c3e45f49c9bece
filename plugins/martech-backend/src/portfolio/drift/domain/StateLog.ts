import {
  ControlStateId,
  controlStates,
} from '@martech-portal/backstage-plugin-martech-common';

/** From when on an entity stood in a way, with some reasons. */
export interface LoggedState {
  /** Of the row of history; grows with time for each entity. */
  id: number;
  uid: string;
  /** Milliseconds. */
  at: number;
  state: ControlStateId;
}

/** An entity was not there yet. */
export const ABSENT = -1;

/** The state that a number stands for. */
export const stateOfCode = (code: number): ControlStateId =>
  controlStates[code];

const codes = new Map(controlStates.map((state, code) => [state, code]));

/**
 * How all entities stood, ever, as changes in the order of time for each of
 * them, in lists of numbers: a year of 15,000 platforms is some megabytes, and
 * a question walks through them once.
 */
export class StateLog {
  readonly #places = new Map<string, number>();
  readonly #who: number[] = [];
  readonly #at: number[] = [];
  readonly #codes: number[] = [];
  readonly #ids: number[] = [];

  /** How many changes there are. */
  get size(): number {
    return this.#ids.length;
  }

  /** How many entities there are or were. */
  get entities(): number {
    return this.#places.size;
  }

  /** Number of an entity; undefined: nothing is known of it. */
  placeOf(uid: string): number | undefined {
    return this.#places.get(uid);
  }

  add({ at, id, state, uid }: LoggedState): void {
    const place = this.#places.get(uid) ?? this.#places.size;
    this.#places.set(uid, place);
    this.#who.push(place);
    this.#at.push(at);
    this.#codes.push(codes.get(state) ?? ABSENT);
    this.#ids.push(id);
  }

  /** Calls with every change of those entities that count, in order. */
  forEach(
    isCounted: Uint8Array,
    visit: (place: number, at: number, code: number, id: number) => void,
  ): void {
    for (let index = 0; index < this.#who.length; index += 1) {
      const place = this.#who[index];
      if (isCounted[place] === 1) {
        visit(place, this.#at[index], this.#codes[index], this.#ids[index]);
      }
    }
  }

  /** Which entities count, by place. */
  counted(uids: Iterable<string>): Uint8Array {
    const flags = new Uint8Array(this.#places.size);
    for (const uid of uids) {
      const place = this.#places.get(uid);
      if (place !== undefined) flags[place] = 1;
    }
    return flags;
  }
}
