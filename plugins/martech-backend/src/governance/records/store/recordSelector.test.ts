import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { LRUCache } from 'lru-cache';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { migrationsDir } from '../../../database/migrate';
import { insertRecords, NOW, someRecords } from '../__testUtils__/someRecords';
import { StoredRecord } from '../domain';
import { RecordPosition, RecordSelection } from './RecordSelection';
import { recordWords, searchWords, wordKey, writtenWords } from './recordWords';
import { recordSelector } from './recordSelector';

jest.setTimeout(120_000);

const databases = testDatabases();
const DAY = 86_400_000;
/** The same in a few lines over all of them; without what waits for the clock. */
function expected(all: StoredRecord[], asked: RecordSelection): string[] {
  const { between } = asked;
  const fits = (record: StoredRecord) => {
    const { closedAt, dueAt, nextAt, window } = record;
    const isDue = nextAt !== undefined && nextAt.getTime() <= NOW;
    const isOpen = closedAt === undefined;
    const isOverdue = isOpen && dueAt !== undefined && dueAt.getTime() < NOW;
    const words = recordWords(record);
    return [
      asked.types.includes(record.type),
      !asked.states ||
        asked.states.includes(record.state) ||
        (isDue &&
          asked.states.some(one => machines[record.type].states.includes(one))),
      asked.open === undefined ||
        asked.open === isOpen ||
        (!asked.open && isDue),
      asked.overdue === undefined || asked.overdue === isOverdue,
      !asked.entityRef || asked.entityRef === record.entityRef,
      !asked.area || record.areas.includes(asked.area),
      !asked.priority || asked.priority === record.fields.priority,
      !asked.requestedBy || asked.requestedBy === record.requestedBy,
      (asked.words ?? []).every(word =>
        words.some(one => one.startsWith(word)),
      ),
      between?.from === undefined ||
        (window && window.endsAt.getTime() > between.from),
      between?.to === undefined ||
        (window && window.startsAt.getTime() < between.to),
    ].every(Boolean);
  };
  const key = ({ dueAt, fields, updatedAt }: StoredRecord) => {
    if (asked.orderBy === 'priority') return String(fields.priority ?? 'P9');
    if (asked.orderBy === 'due') return dueAt?.getTime() ?? Infinity;
    return asked.orderBy === 'updated' ? updatedAt.getTime() : 0;
  };
  const sign = ['newest', 'updated'].includes(asked.orderBy) ? -1 : 1;
  const compare = (a: number | string, b: number | string) =>
    a < b ? -1 : Number(a > b);
  return all
    .filter(fits)
    .sort((a, b) => sign * (compare(key(a), key(b)) || compare(a.id, b.id)))
    .map(({ id }) => id);
}

/** Mostly not, so that something is left. */
const maybe = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: values },
  );

const selections: fc.Arbitrary<RecordSelection> = fc.record(
  {
    types: fc.subarray([...recordTypes], { minLength: 1 }),
    orderBy: fc.constantFrom('newest', 'oldest', 'due', 'updated', 'priority'),
    states: maybe(
      fc.subarray(['requested', 'active', 'open', 'submitted', 'reviewed'], {
        minLength: 1,
      }),
    ),
    open: maybe(fc.boolean()),
    overdue: maybe(fc.boolean()),
    entityRef: maybe(fc.constant('marketingplatform:default/p1')),
    area: maybe(fc.constant('metadata')),
    priority: maybe(fc.constantFrom('P1', 'P4')),
    requestedBy: maybe(fc.constant('user:default/u1')),
    words: maybe(
      fc.constantFrom(
        ['ag'],
        ['agency', 'acc'],
        ['arg'],
        ['exc', '1'],
        ['zzz'],
      ),
    ),
    between: maybe(
      fc.constantFrom(
        { from: NOW },
        { to: NOW },
        { from: NOW - DAY, to: NOW + DAY },
      ),
    ),
  },
  { requiredKeys: ['types', 'orderBy'] },
);

describe.each(databases.names)('selecting records on %s', name => {
  // With few: 10, most conditions are such that many records fit them.
  it.each([
    { few: 2_000, lookedAt: 1_000 },
    { few: 10, lookedAt: 1_000 },
    { few: 10, lookedAt: 5 },
    { few: 10, common: new LRUCache<string, true>({ max: 9 }) },
  ])('finds what fits, in order, page by page, by %p', async how => {
    const knex = await databases.openMigrated(name);
    const all = someRecords(300);
    await knex.transaction(trx => insertRecords(trx, all));
    let found = 0;
    for (const asked of fc.sample(selections, { numRuns: 150, seed: 5 })) {
      const pages: string[] = [];
      let after: RecordPosition | undefined;
      const select = await recordSelector(knex, asked, how);
      for (;;) {
        const { reached, rows } = await select({ after, limit: 7, now: NOW });
        pages.push(...rows.map(({ id }) => id));
        if (!reached) break;
        after = { id: reached.id, value: reached.value };
      }
      const query = JSON.stringify(asked);
      expect([query, pages]).toEqual([query, expected(all, asked)]);
      found += pages.length;
    }
    expect(found).toBeGreaterThan(300);
  });
});

describe.each(databases.names)(
  'words of records before they had a column on %s',
  name => {
    it('are written by the migration as a write would', async () => {
      const knex = await databases.openMigrated(name);
      const all = someRecords(40);
      await knex.transaction(trx => insertRecords(trx, all));
      const migration = {
        directory: migrationsDir,
        name: '20261123000000_records_words.js',
      };
      await knex.migrate.down(migration);
      expect(await knex.schema.hasColumn('martech_records', 'words')).toBe(
        false,
      );
      await knex.migrate.up(migration);
      const rows: Array<{ id: string; words: string }> = await knex(
        'martech_records',
      ).select('id', 'words');
      const sorted = (words: string) => words.split(' ').sort();
      expect(new Map(rows.map(({ id, words }) => [id, sorted(words)]))).toEqual(
        new Map(all.map(record => [record.id, sorted(writtenWords(record))])),
      );
    });
  },
);

describe('words', () => {
  it.each([
    ['EXC-42', ['exc', '42']],
    ['Ärger, überall!', ['arger', 'uberall']],
    ["'; drop table", ['drop', 'table']],
    ['  ', []],
    ['x'.repeat(100), ['x'.repeat(40)]],
  ])('of %p are %p', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('of a record are no more than an index holds', () => {
    const [record] = someRecords(1);
    const long = (letter: string) => letter.repeat(40);
    const letters = Array.from({ length: 60 }, (_, at) =>
      String.fromCodePoint(0x1f00 + 0x5000 + at),
    );
    const title = letters.map(long).join(' ');
    const words = recordWords({ ...record, title });
    const written = writtenWords({ ...record, title });
    expect(words.length).toBeGreaterThan(5);
    expect(Buffer.byteLength(written)).toBeLessThan(2_100);
    expect(words.every(word => written.includes(` ${wordKey(word)}`))).toBe(
      true,
    );
  });
});
