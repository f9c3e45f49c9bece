import {
  Inbox,
  OperatingModel,
  RecordRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../../http';
import { Doer, RecordReader, StoredRecord } from '../../records';
import { askersOf } from '../domain/askersOf';
import { NarrowRecords } from './DatabaseInboxStore';
import { readInboxCursor, writeInboxCursor } from './inboxCursor';
import { InboxStore } from './InboxStore';
import { whyHere } from './whyHere';

interface InboxServiceOptions {
  model: OperatingModel;
  doerOf(caller: Caller): Promise<Doer>;
  /** What the caller may read as far as permissions go; missing: everything. */
  narrowFor(caller: Caller): Promise<NarrowRecords | undefined>;
  reader: Pick<RecordReader, 'byIds'>;
  /** Records as lists show them, in the same order. */
  show(
    records: readonly StoredRecord[],
    caller: Caller,
  ): Promise<readonly RecordRow[]>;
  store: InboxStore<NarrowRecords>;
}

const ownerOf = ({ groups, ref }: Doer) => ({
  ref,
  principals: [...new Set([ref, ...groups])],
});

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
    const { doerOf, narrowFor, store } = this.#options;
    const after = readInboxCursor(cursor);
    const owner = ownerOf(await doerOf(caller));
    const narrow = await narrowFor(caller);
    const waiting = await store.page(owner, {
      after,
      limit: limit + 1,
      narrow,
    });
    const shown = waiting.slice(0, limit);
    const last = shown.at(-1);
    const isMore = waiting.length > limit && last;
    return {
      items: await this.#items(shown, owner.ref, caller),
      total: await store.count(owner, narrow),
      ...(isMore && { nextCursor: writeInboxCursor(last) }),
    };
  }

  /** How much waits for the caller. */
  async count(caller: Caller): Promise<number> {
    const { doerOf, narrowFor, store } = this.#options;
    const owner = ownerOf(await doerOf(caller));
    return store.count(owner, await narrowFor(caller));
  }

  async #items(
    waiting: Awaited<ReturnType<InboxStore<NarrowRecords>['page']>>,
    me: string,
    caller: Caller,
  ): Promise<Inbox['items']> {
    const { model, reader, show } = this.#options;
    const found = await reader.byIds(waiting.map(({ id }) => id));
    const byId = new Map(found.map(record => [record.id, record]));
    const records = waiting.flatMap(({ id }) => byId.get(id) ?? []);
    const rows = await show(records, caller);
    const duties = new Map(waiting.map(one => [one.id, one.duties]));
    return records.flatMap((record, at) => {
      const row = rows.at(at);
      const own = (duties.get(record.id) ?? []).filter(
        ({ duty }) => duty !== 'decide' || !askersOf(record).includes(me),
      );
      return row && own.length > 0
        ? [{ ...row, ...whyHere(record, own, model) }]
        : [];
    });
  }
}
