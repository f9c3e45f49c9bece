import { TableRow } from '../../../entities/domain/table/TableRow';
import { PackedResults } from './PackedResults';

/** In which order rows are listed. */
export type ResultOrderName = 'worst' | 'best' | 'title';

/** Where a row stands: what it is sorted by, first to last. */
export interface ResultPosition {
  /** 0 has a score, 1 nothing to score, 2 not evaluated yet. */
  group: number;
  score: number;
  title: string;
  entityRef: string;
}

const compareText = (a: string, b: string) => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const compare = (a: ResultPosition, b: ResultPosition) =>
  a.group - b.group ||
  a.score - b.score ||
  compareText(a.title, b.title) ||
  compareText(a.entityRef, b.entityRef);

function groupOf({ scores, states }: PackedResults, index: number) {
  if (states[index] === PackedResults.WAITING) return 2;
  return Number.isNaN(scores[index]) ? 1 : 0;
}

/** Rows that the scorecard applies to in one order, in which none are equal. */
export class ResultOrder {
  /** Indexes of the rows, first to last. */
  readonly indexes: Int32Array;
  readonly #position: (index: number) => ResultPosition;

  constructor(
    rows: readonly TableRow[],
    results: PackedResults,
    name: ResultOrderName,
  ) {
    const sign = name === 'best' ? -1 : 1;
    const position = (index: number): ResultPosition => {
      const { row, titleKey } = rows[index];
      const group = name === 'title' ? 0 : groupOf(results, index);
      const isScored = name !== 'title' && group === 0;
      return {
        group,
        score: isScored ? sign * results.scores[index] : 0,
        title: titleKey,
        entityRef: row.entityRef,
      };
    };
    const positions = rows.map((_, index) => position(index));
    this.#position = index => positions[index];
    this.indexes = Int32Array.from(rows.keys())
      .filter(index => results.states[index] !== PackedResults.NONE)
      .sort((a, b) => compare(positions[a], positions[b]));
  }

  position(index: number): ResultPosition {
    return this.#position(index);
  }

  /** How many rows come before a position or stand at it. */
  countUpTo(position: ResultPosition): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#position(this.indexes[middle]);
      if (compare(at, position) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
