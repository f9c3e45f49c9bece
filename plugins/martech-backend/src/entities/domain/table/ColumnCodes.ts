import { EntityColumnName } from '@martech-portal/backstage-plugin-martech-common';
import { TableRow } from './TableRow';
import { valuesOf } from './cellOf';

/**
 * The values of a column as small numbers, so that filtering and counting
 * thousands of rows compares numbers instead of text.
 */
export class ColumnCodes {
  /** The value that each number stands for. */
  readonly values: string[] = [];
  /** Numbers of all rows after one another, each row's once. */
  readonly #codes: number[] = [];
  /** Where the numbers of a row start; those of the next row end them. */
  readonly #starts: Int32Array;

  constructor(rows: TableRow[], column: EntityColumnName) {
    const known = new Map<string, number>();
    this.#starts = new Int32Array(rows.length + 1);
    rows.forEach((row, index) => {
      for (const value of new Set(valuesOf(row, column).map(String))) {
        let code = known.get(value);
        if (code === undefined) {
          code = this.values.push(value) - 1;
          known.set(value, code);
        }
        this.#codes.push(code);
      }
      this.#starts[index + 1] = this.#codes.length;
    });
  }

  isEmpty(index: number): boolean {
    return this.#starts[index] === this.#starts[index + 1];
  }

  /** Tells of a row whether it holds any of some values. */
  holdsAny(values: string[]): (index: number) => boolean {
    const wanted = new Set(values);
    const isWanted = this.values.map(value => wanted.has(value));
    return index => {
      for (let at = this.#starts[index]; at < this.#starts[index + 1]; at += 1)
        if (isWanted[this.#codes[at]]) return true;
      return false;
    };
  }

  /** Calls with the number of each value that a row holds. */
  forEach(index: number, visit: (code: number) => void): void {
    const end = this.#starts[index + 1];
    for (let at = this.#starts[index]; at < end; at += 1)
      visit(this.#codes[at]);
  }

  /** How many of some rows hold each value, by the number of the value. */
  count(indexes: Int32Array): Int32Array {
    const counts = new Int32Array(this.values.length);
    for (let row = 0; row < indexes.length; row += 1) {
      const index = indexes[row];
      const end = this.#starts[index + 1];
      for (let at = this.#starts[index]; at < end; at += 1)
        counts[this.#codes[at]] += 1;
    }
    return counts;
  }
}
