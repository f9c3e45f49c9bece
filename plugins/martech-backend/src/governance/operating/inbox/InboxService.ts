import {
  Inbox,
  OperatingModel,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../../http';
import { ListedRecord } from '../../records';
import { RecordSight } from '../../records/access/RecordAccess';
import { OpenTable } from '../../records/reads/open/OpenTable';
import { askersOf } from '../domain/askersOf';
import { readInboxCursor, writeInboxCursor } from './inboxCursor';
import { compareWaiting, OpenInbox, WaitingRecord } from './OpenInbox';
import { whyHere } from './whyHere';

interface InboxServiceOptions {
  inboxes: Pick<OpenInbox, 'of'>;
  model: OperatingModel;
  /** Records as lists show them, in the same order. */
  show(
    records: readonly ListedRecord[],
    sight: RecordSight,
    table: OpenTable,
  ): Promise<readonly RecordRow[]>;
  sightOf(caller: Caller): Promise<RecordSight>;
}

/** What waits for somebody, whatever it is about. */
export class InboxService {
  readonly #options: InboxServiceOptions;

  constructor(options: InboxServiceOptions) {
    this.#options = options;
  }

  /** @throws InputError when the cursor is none of a page */
  async page(
    { cursor, limit }: { cursor?: string; limit: number },
    caller: Caller,
  ): Promise<Inbox> {
    const { inboxes, show, sightOf } = this.#options;
    const after = readInboxCursor(cursor);
    const sight = await sightOf(caller);
    const { records, table } = await inboxes.of(sight);
    const rest = after
      ? records.filter(one => compareWaiting(after, one) < 0)
      : records;
    const shown = rest.slice(0, limit);
    const last = shown.at(-1);
    const isMore = rest.length > limit && last;
    const rows = await show(
      shown.map(({ record }) => record),
      sight,
      table,
    );
    return {
      items: shown.flatMap((waiting, at) =>
        this.#item(waiting, rows.at(at), sight.doer.ref),
      ),
      total: records.length,
      ...(isMore && { nextCursor: writeInboxCursor(last) }),
    };
  }

  /** How much waits for the caller. */
  async count(caller: Caller): Promise<number> {
    const { inboxes, sightOf } = this.#options;
    return (await inboxes.of(await sightOf(caller))).records.length;
  }

  #item(
    { duties, record }: WaitingRecord,
    row: RecordRow | undefined,
    me: string,
  ): Inbox['items'] {
    const own = duties.filter(
      ({ duty }) => duty !== 'decide' || !askersOf(record).includes(me),
    );
    if (!row || own.length === 0) return [];
    return [{ ...row, ...whyHere(record, own, this.#options.model) }];
  }
}
