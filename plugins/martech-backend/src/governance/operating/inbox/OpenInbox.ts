import { Knex } from 'knex';
import { Duty, ListedRecord } from '../../records/domain';
import { permitted } from '../../records/access/permitted';
import { principalsOf, RecordSight } from '../../records/access/RecordAccess';
import { OpenRecords } from '../../records/reads/open/OpenRecords';
import { OpenTable } from '../../records/reads/open/OpenTable';
import { OpenRecord } from '../../records/store/OpenRecord';

/** Days in which something without a date should be done. */
const PATIENCE = 5 * 24 * 60 * 60 * 1_000;

/** Where a page of the inbox ends. */
export interface InboxPosition {
  /** By when it should be done, milliseconds. */
  by: number;
  id: string;
}

/** A record that waits for somebody. */
export interface WaitingRecord extends InboxPosition {
  record: ListedRecord;
  /** Those of that person, through whatever group. */
  duties: readonly Duty[];
}

/** What waits for somebody, in order, with the open records it was found in. */
export interface Waiting {
  table: OpenTable;
  records: WaitingRecord[];
}

/** What ends later than it should be decided does not wait until then. */
function byWhen({ dueAt }: ListedRecord, { duty, since }: Duty): number {
  const patient = since.getTime() + PATIENCE;
  if (!dueAt) return patient;
  if (duty === 'act') return dueAt.getTime();
  return Math.min(dueAt.getTime(), patient);
}

/** Less than 0 where one should be done before the other. */
export const compareWaiting = (one: InboxPosition, other: InboxPosition) =>
  one.by - other.by || (one.id < other.id ? -1 : Number(one.id > other.id));

/**
 * The inboxes of people: what should be done first, first. That is by when it is
 * due, or, where something is to be decided or nothing is due, some days after
 * it began to wait.
 */
export class OpenInbox {
  readonly #options: { knex: Knex; open: Pick<OpenRecords, 'current'> };

  constructor(options: { knex: Knex; open: Pick<OpenRecords, 'current'> }) {
    this.#options = options;
  }

  async of({
    doer,
    where,
  }: Pick<RecordSight, 'doer' | 'where'>): Promise<Waiting> {
    const { knex, open } = this.#options;
    const table = await open.current();
    const principals = principalsOf(doer);
    const waiting = [...table.waitingFor(principals)]
      .flatMap(one => waitingFor(one, { ref: doer.ref, principals }))
      .sort(compareWaiting);
    return {
      table,
      records: where ? await permitted(knex, waiting, where) : waiting,
    };
  }
}

function waitingFor(
  { duties, record }: OpenRecord,
  { principals, ref }: { ref: string; principals: readonly string[] },
): WaitingRecord[] {
  const own = duties.filter(({ principal }) => principals.includes(principal));
  // Who asked never decides, not as one of a group either.
  const theirs = own.filter(
    ({ duty }) => duty !== 'decide' || record.requestedBy !== ref,
  );
  if (theirs.length === 0) return [];
  const by = Math.min(...theirs.map(duty => byWhen(record, duty)));
  return [{ by, id: record.id, record, duties: own }];
}
