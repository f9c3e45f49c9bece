import { RecordCounts } from '@martech-portal/backstage-plugin-martech-common/rules';
import { RecordSource } from '../../../scorecards/engine';
import { ControlPolicy } from '../domain/ControlPolicy';
import { countRecords } from '../domain/countRecords';
import { ExceptionView } from '../domain/ExceptionView';
import { unsolvedExceptions } from '../domain/signals/expiredException';
import { ControlStore } from '../store/ControlStore';
import { CountedRecordReader } from '../store/CountedRecordReader';
import { Exceptions } from './Exceptions';

const READ_AT_ONCE = 500;
const noRecords = { changes: [], records: [], reviews: { approved: 0 } };

const isOfSignal = ({ covers, state }: ExceptionView) =>
  covers.kind === 'signal' && state !== 'requested';

/** Counts the records of entities for rules; all sections are kept. */
export class DatabaseRecordSource implements RecordSource {
  readonly #exceptions: Exceptions;
  readonly #policy: ControlPolicy['signals'];
  readonly #reader: CountedRecordReader;
  readonly #store: Pick<ControlStore, 'ofRefs'>;

  constructor(options: {
    exceptions: Exceptions;
    policy: ControlPolicy;
    reader: CountedRecordReader;
    store: Pick<ControlStore, 'ofRefs'>;
  }) {
    this.#exceptions = options.exceptions;
    this.#policy = options.policy.signals;
    this.#reader = options.reader;
    this.#store = options.store;
  }

  async of(entityRefs: string[], now: Date) {
    const counts = new Map<string, RecordCounts>();
    for (let at = 0; at < entityRefs.length; at += READ_AT_ONCE) {
      const refs = entityRefs.slice(at, at + READ_AT_ONCE);
      await this.#count(refs, now.getTime(), counts);
    }
    return counts;
  }

  async #count(refs: string[], now: number, counts: Map<string, RecordCounts>) {
    const read = await this.#reader.of(refs, now);
    const exceptions = await this.#exceptions.of(refs, now);
    const signals = await this.#signals(exceptions);
    for (const ref of refs) {
      const own = exceptions.get(ref) ?? [];
      const unsolved = unsolvedExceptions(
        { exceptions: own, now },
        this.#policy,
        signals.get(ref) ?? new Set(),
      );
      const parts = read.get(ref) ?? noRecords;
      const counted = { ...parts, exceptions: own, unsolved: unsolved.length };
      counts.set(ref, countRecords(counted, now));
    }
  }

  /** Signals as they were seen last, where an exception covered one. */
  async #signals(exceptions: ReadonlyMap<string, readonly ExceptionView[]>) {
    const asked = [...exceptions].flatMap(([ref, some]) =>
      some.some(isOfSignal) ? [ref] : [],
    );
    const rows = await this.#store.ofRefs(asked);
    return new Map(
      [...rows].map(([ref, { reasons }]) => [
        ref,
        new Set(
          reasons.flatMap(({ id, kind }) => (kind === 'signal' ? [id] : [])),
        ),
      ]),
    );
  }
}
