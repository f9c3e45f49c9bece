import { OpenRecord } from '../../store/OpenRecord';
import { comparePositions, positionIn } from '../../store/recordOrder';
import { RecordOrder, RecordPosition } from '../../store/RecordSelection';

/** Open records in one order. */
export class OpenOrder {
  readonly #orderBy: RecordOrder;
  readonly #records: OpenRecord[];

  constructor(orderBy: RecordOrder, records: Iterable<OpenRecord>) {
    this.#orderBy = orderBy;
    this.#records = [...records].sort((one, other) =>
      comparePositions(orderBy, this.#position(one), this.#position(other)),
    );
  }

  put(open: OpenRecord) {
    this.#records.splice(this.#countBefore(this.#position(open)), 0, open);
  }

  remove(open: OpenRecord) {
    const at = this.#countBefore(this.#position(open));
    if (this.#records[at] === open) this.#records.splice(at, 1);
  }

  /** Those that come after a position; all without one. */
  *after(position?: RecordPosition): Generator<OpenRecord> {
    const records = this.#records;
    let at = position ? this.#countBefore(position) : 0;
    if (records[at]?.record.id === position?.id) at += 1;
    for (; at < records.length; at += 1) yield records[at];
  }

  #position({ record }: OpenRecord): RecordPosition {
    return positionIn(this.#orderBy, record);
  }

  #countBefore(position: RecordPosition): number {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const there = this.#position(this.#records[middle]);
      if (comparePositions(this.#orderBy, there, position) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
