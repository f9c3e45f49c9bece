import { NotFoundError } from '@backstage/errors';
import {
  machines,
  MartechRecord,
  OpenRecordCounts,
  RecordRow,
  RecordsPage,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../../clock';
import { Caller } from '../../../http';
import { aboutSeen } from '../access/aboutSeen';
import { assertNamedAreVisible } from '../access/namedRecords';
import {
  principalsOf,
  RecordAccess,
  RecordSight,
} from '../access/RecordAccess';
import { Doer, ListedRecord, StoredRecord } from '../domain';
import { withoutNul } from '../domain/withoutNul';
import { RecordEngine } from '../engine/RecordEngine';
import { AskedStep } from '../engine/readStep';
import { OnceKey } from '../store/Idempotency';
import { RecordReader } from '../store/RecordReader';
import { OpenTable } from './open/OpenTable';
import { OpenCounts } from './OpenCounts';
import { planRecords, RecordsAsked } from './planRecords';
import { readRecordCursor, writeRecordCursor } from './recordCursor';
import { RecordPage } from './RecordPage';
import { RecordPages } from './RecordPages';
import { RecordRows } from './RecordRows';
import { PlannedRecord, showPlanned } from './showPlanned';

/** Finds what waits for somebody, as far as they may read it. */
export interface Waiting {
  of(
    sight: Pick<RecordSight, 'doer' | 'where'>,
  ): Promise<{ records: ReadonlyArray<{ record: ListedRecord }> }>;
}

interface RecordsServiceOptions {
  access: RecordAccess;
  clock: Clock;
  counts: OpenCounts;
  engine: RecordEngine;
  page: RecordPage;
  pages: RecordPages;
  reader: RecordReader;
  rows: RecordRows;
  waiting: Waiting;
}

/** A key that the caller has sent, with what it was sent for. */
export type Retry = Omit<OnceKey, 'principal'>;

const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

const onceOf = ({ ref }: Doer, retry?: Retry): OnceKey | undefined =>
  retry && { ...retry, principal: ref };

/** Records, as far as callers may see them and do something with them. */
export class RecordsService {
  readonly #options: RecordsServiceOptions;

  constructor(options: RecordsServiceOptions) {
    this.#options = options;
  }

  /** @param type - missing: all, or those that the query names */
  async list(
    asked: RecordsAsked,
    caller: Caller,
    type?: RecordType,
  ): Promise<RecordsPage> {
    const { access, clock, pages, rows } = this.#options;
    const { cursor, limit, ...query } = asked;
    const sight = await access.sightOf(caller);
    const selection = planRecords(asked, sight, type);
    const after = readRecordCursor({ type, query }, cursor);
    const now = clock.now();
    const { open, states } = selection;
    const { records, next, table } = await pages.page(selection, sight, {
      after,
      isMeant(record) {
        const state = rows.stateOf(record, now);
        const isOpen = !machines[record.type].closed.includes(state);
        return (
          (states === undefined || states.includes(state)) &&
          (open === undefined || open === isOpen)
        );
      },
      limit,
      now,
    });
    return {
      items: await rows.show(records, { ...sight, now, table }),
      ...(next && { nextCursor: writeRecordCursor({ type, query }, next) }),
    };
  }

  async counts(caller: Caller): Promise<OpenRecordCounts> {
    const { access, clock, counts, waiting } = this.#options;
    const sight = await access.sightOf(caller);
    return {
      types: await counts.of(sight, clock.now()),
      waitsForMe: (await waiting.of(sight)).records.length,
    };
  }

  /** The caller, and the groups in whose name they act. */
  async principals(caller: Caller): Promise<readonly string[]> {
    return principalsOf(await this.#options.access.doerOf(caller));
  }

  /** What waits for other people or groups, as far as the caller may see it. */
  async waitingFor(
    caller: Caller,
    [ref = '', ...groups]: readonly string[],
  ): Promise<{ total: number; overdue: number }> {
    const { access, clock, waiting } = this.#options;
    const sight = await access.sightOf(caller);
    const doer = { ref, groups, person: true };
    const { records } = await waiting.of({ ...sight, doer });
    const seen = await access.inSight(
      records.map(({ record }) => record),
      sight,
    );
    const now = clock.now();
    return {
      total: seen.length,
      overdue: seen.filter(({ dueAt }) => dueAt && dueAt < now).length,
    };
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async get(
    address: { type: RecordType; id: string },
    caller: Caller,
  ): Promise<MartechRecord> {
    const sight = await this.#options.access.sightOf(caller);
    return this.#show(await this.#find(address, sight), sight);
  }

  async create(
    type: RecordType,
    body: unknown,
    caller: Caller,
    retry?: Retry,
  ): Promise<MartechRecord> {
    const { access, clock, engine } = this.#options;
    const sight = await access.sightOf(caller);
    const moment = { now: clock.now(), by: sight.doer };
    await this.#assertNames({ type }, body, sight);
    const record = await engine.begin(type, body, moment, {
      once: onceOf(sight.doer, retry),
      mayBeAbout: aboutSeen(sight),
    });
    return this.#show(record, sight);
  }

  /** What `create` would begin, by the same rules; nothing is written. */
  async preview(
    type: RecordType,
    body: unknown,
    caller: Caller,
  ): Promise<PlannedRecord> {
    const { access, clock, engine } = this.#options;
    const sight = await access.sightOf(caller);
    const moment = { now: clock.now(), by: sight.doer };
    await this.#assertNames({ type }, body, sight);
    const [planned] = await engine.plan(type, body, moment, {
      mayBeAbout: aboutSeen(sight),
    });
    return showPlanned(planned);
  }

  async transition(
    address: { type: RecordType; id: string },
    asked: AskedStep & { version: number },
    caller: Caller,
    retry?: Retry,
  ): Promise<MartechRecord> {
    const { access, clock, engine } = this.#options;
    const sight = await access.sightOf(caller);
    const record = await this.#find(address, sight);
    await access.assertMayTransition(caller, record);
    const { action, comment, fields, version } = asked;
    const moment = { now: clock.now(), by: sight.doer };
    await this.#assertNames({ type: record.type, record }, fields, sight);
    const clean = comment?.replaceAll('\0', '');
    const done = await engine.transition(
      address,
      { action, comment: clean, fields: withoutNul(fields), version },
      moment,
      onceOf(sight.doer, retry),
    );
    return this.#show(done, sight);
  }

  /** Those of some records that the caller may see, in their order. */
  async visible(
    caller: Caller,
    records: readonly StoredRecord[],
  ): Promise<StoredRecord[]> {
    const { access } = this.#options;
    return access.visible(records, await access.sightOf(caller));
  }

  /** Records as lists have them, in their order. */
  async show(
    records: readonly ListedRecord[],
    around: Pick<RecordSight, 'entities'> & { table: OpenTable },
  ): Promise<RecordRow[]> {
    const { clock, rows } = this.#options;
    return rows.show(records, { ...around, now: clock.now() });
  }

  async #find(
    { id, type }: { type: RecordType; id: string },
    sight: RecordSight,
  ): Promise<StoredRecord> {
    const { access, reader } = this.#options;
    const record = ulid.test(id) ? await reader.byId(id) : undefined;
    if (record?.type === type) {
      const [visible] = await access.visible([record], sight);
      if (visible) return visible;
    }
    throw new NotFoundError(`There is no ${type} ${id} that you may see`);
  }

  /** Of releases, which name changes: a body, or the fields of an edit. */
  async #assertNames(
    { record, type }: { record?: StoredRecord; type: RecordType },
    body: unknown,
    sight: RecordSight,
  ) {
    if (type !== 'release') return;
    const { access, reader } = this.#options;
    await assertNamedAreVisible(body, {
      reader,
      record,
      visible: records => access.visible(records, sight),
    });
  }

  #show(record: StoredRecord, sight: RecordSight): Promise<MartechRecord> {
    const { clock, page } = this.#options;
    return page.show(record, sight, clock.now());
  }
}
