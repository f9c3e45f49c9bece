import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { testDatabases } from '../../../../__testUtils__/testDatabases';
import { person } from '../../__testUtils__/fixedPeople';
import {
  insertRecords,
  NOW,
  someRecords,
} from '../../__testUtils__/someRecords';
import { RecordSight } from '../../access/RecordAccess';
import { ListedRecord, StoredRecord } from '../../domain';
import { nextRecordsRevision } from '../../store/nextRecordsRevision';
import { OpenRecordReader } from '../../store/OpenRecordReader';
import { recordOrders, RecordSelection } from '../../store/RecordSelection';
import { recordSelector } from '../../store/recordSelector';
import { asksOpenOnly, OpenPages } from './OpenPages';
import { OpenRecords } from './OpenRecords';
import { OpenTable } from './OpenTable';

jest.setTimeout(120_000);

const databases = testDatabases();
const DAY = 86_400_000;
const now = new Date(NOW);
const sight: RecordSight = {
  doer: person('u1'),
  entities: { isAll: true, row: () => undefined },
};

/** Mostly not, so that something is left. */
const maybe = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: values },
  );

const selections: fc.Arbitrary<RecordSelection> = fc.record(
  {
    types: fc.subarray([...recordTypes], { minLength: 1 }),
    orderBy: fc.constantFrom(...recordOrders),
    open: fc.constant(true),
    states: maybe(
      fc.subarray(['requested', 'active', 'open', 'submitted'], {
        minLength: 1,
      }),
    ),
    overdue: maybe(fc.boolean()),
    entityRef: maybe(fc.constant('marketingplatform:default/p1')),
    owner: maybe(fc.constant('group:default/brand')),
    area: maybe(fc.constant('metadata')),
    priority: maybe(fc.constantFrom('P1', 'P4')),
    requestedBy: maybe(fc.constant('user:default/u1')),
    waitsFor: maybe(fc.constant(['user:default/u2', 'group:default/g'])),
    words: maybe(
      fc.constantFrom(['ag'], ['agency', 'acc'], ['exc', '1'], ['zzz']),
    ),
    between: maybe(
      fc.constantFrom({ from: NOW }, { from: NOW - DAY, to: NOW + DAY }),
    ),
  },
  { requiredKeys: ['types', 'orderBy', 'open'] },
);

const putDuty = (knex: Knex, id: string, principal: string) =>
  knex('martech_record_duties').insert({
    record_id: id,
    principal,
    duty: 'act',
    area: '',
    via: 'role',
    since: NOW,
  });

/** Every third waits for somebody; p1 belongs to the brand. */
async function fill(knex: Knex, records: StoredRecord[]) {
  await knex.transaction(trx => insertRecords(trx, records));
  for (const [at, { closedAt, id }] of records.entries()) {
    if (closedAt || at % 3 > 0) continue;
    await putDuty(knex, id, `user:default/u${at % 5}`);
  }
  const [{ id }] = await knex('martech_entities')
    .insert({
      uid: 'p1',
      entity_ref: 'marketingplatform:default/p1',
      kind: 'MarketingPlatform',
      etag: 'e',
      revision: 1,
      content_hash: 'h',
      content: '{}',
    })
    .returning('id');
  await knex('martech_entity_links').insert({
    id,
    link: 'owner',
    target_ref: 'group:default/brand',
  });
}

/** State as it is stored: these rules know no time. */
const isMeantBy =
  ({ states }: RecordSelection) =>
  ({ state }: ListedRecord) =>
    states === undefined || states.includes(state);

const contentOf = (table: OpenTable) => [
  ...recordOrders.map(orderBy => [...table.inOrder(orderBy).after()]),
  ['u0', 'u1', 'u2'].map(name =>
    [...table.waitingFor([`user:default/${name}`])]
      .map(({ record }) => record.id)
      .sort(),
  ),
];

describe.each(databases.names)('open records on %s', name => {
  it('are listed as the database would list them, page by page', async () => {
    const knex = await databases.openMigrated(name);
    // Without the clock: whatever is due is looked at one by one.
    const records = someRecords(300).map(({ nextAt, ...rest }) => rest);
    await fill(knex, records);
    const open = new OpenRecords(new OpenRecordReader(knex));
    const pages = new OpenPages({ knex, open });
    let found = 0;
    for (const selection of fc.sample(selections, { numRuns: 200, seed: 8 })) {
      const ids: string[] = [];
      let page: Awaited<ReturnType<OpenPages['page']>> | undefined;
      do {
        page = await pages.page(selection, sight, {
          after: page?.next,
          isMeant: isMeantBy(selection),
          limit: 7,
          now,
        });
        ids.push(...page.records.map(({ id }) => id));
      } while (page.next);
      const select = await recordSelector(knex, selection);
      const { rows } = await select({ limit: 500, now: NOW });
      const query = JSON.stringify(selection);
      expect([query, ids]).toEqual([query, rows.map(({ id }) => id)]);
      found += ids.length;
    }
    expect(found).toBeGreaterThan(500);
  });

  it('follow what is written, handed over, closed and removed', async () => {
    const knex = await databases.openMigrated(name);
    const records = someRecords(200);
    await fill(knex, records.slice(0, 120));
    const kept = new OpenRecords(new OpenRecordReader(knex));
    const ids = records.slice(0, 120).map(({ id }) => id);
    let later = 120;
    const change = async (trx: Knex, kind: number, id: string) => {
      const row = trx('martech_records').where({ id });
      switch (kind) {
        case 0:
          await insertRecords(trx, [records[later]]);
          ids.push(records[later].id);
          later += 1;
          return ids.slice(-1);
        case 1:
          await row.update({ closed_at: NOW });
          await trx('martech_record_duties').where({ record_id: id }).delete();
          return [id];
        case 2:
          await row.update({ closed_at: null, updated_at: NOW + later });
          return [id];
        case 3:
          await trx('martech_record_duties').where({ record_id: id }).delete();
          await putDuty(trx, id, `user:default/u${later % 3}`);
          return [id];
        default:
          await row.update({ due_at: NOW + later, due_order: NOW + later });
          return [id];
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(4), fc.nat(119)), { maxLength: 4 }),
        fc.option(fc.nat(119)),
        async (changes, removed) => {
          await knex.transaction(async trx => {
            const written: string[] = [];
            for (const [kind, at] of changes) {
              const isOver = kind === 0 && later === records.length;
              if (!isOver) written.push(...(await change(trx, kind, ids[at])));
            }
            const gone = removed === null ? [] : [ids[removed]];
            await trx('martech_records').whereIn('id', gone).delete();
            await nextRecordsRevision(trx, [...new Set(written), ...gone]);
          });
          const fresh = new OpenRecords(new OpenRecordReader(knex));
          expect(contentOf(await kept.current())).toEqual(
            contentOf(await fresh.current()),
          );
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });
});

describe('whoever comes while somebody reads', () => {
  it('finds what was written before they came', async () => {
    const knex = await databases.openMigrated('SQLite');
    const [first, second] = someRecords(40).filter(({ closedAt }) => !closedAt);
    await insertRecords(knex, [first]);
    const reader = new OpenRecordReader(knex);
    const revision = reader.revision.bind(reader);
    let isRead = () => {};
    const read = new Promise<void>(resolve => {
      isRead = resolve;
    });
    let goOn = () => {};
    const held = new Promise<void>(resolve => {
      goOn = resolve;
    });
    reader.revision = async () => {
      const found = await revision();
      isRead();
      await held;
      return found;
    };
    const open = new OpenRecords(reader);
    const early = open.current();
    await read;
    await insertRecords(knex, [second]);
    await nextRecordsRevision(knex, [second.id]);
    const late = Promise.all([open.current(), open.current()]);
    goOn();
    await early;
    for (const table of await late) {
      expect(table.get(second.id)?.record.title).toBe(second.title);
    }
  });

  it('is answered although the read before them failed', async () => {
    const knex = await databases.openMigrated('SQLite');
    const reader = new OpenRecordReader(knex);
    const revision = reader.revision.bind(reader);
    reader.revision = jest
      .fn(revision)
      .mockRejectedValueOnce(new Error('away for a moment'));
    const open = new OpenRecords(reader);
    const [failed, ...others] = await Promise.allSettled([
      open.current(),
      open.current(),
      open.current(),
    ]);
    expect(failed.status).toBe('rejected');
    expect(others.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
    ]);
  });
});

describe('asking for open records only', () => {
  const all: Pick<RecordSelection, 'orderBy' | 'types'> = {
    types: recordTypes,
    orderBy: 'newest',
  };

  it.each<[boolean, Partial<RecordSelection>]>([
    [true, { open: true }],
    [true, { overdue: true }],
    [true, { waitsFor: ['user:default/u1'] }],
    [true, { types: ['change'], states: ['submitted', 'approved'] }],
    [false, {}],
    [false, { open: false }],
    [false, { open: false, waitsFor: ['user:default/u1'] }],
    [false, { overdue: false }],
    [false, { types: ['change'], states: ['submitted', 'reviewed'] }],
  ])('is %s of %j', (expected, asked) => {
    expect(asksOpenOnly({ ...all, ...asked })).toBe(expected);
  });

  it('is known of every state', () => {
    for (const type of recordTypes) {
      for (const state of machines[type].states) {
        expect(asksOpenOnly({ ...all, types: [type], states: [state] })).toBe(
          !machines[type].closed.includes(state),
        );
      }
    }
  });
});
