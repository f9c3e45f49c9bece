import { Knex } from 'knex';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { html, refOf, templateRow, versionRow } from '../__testUtils__/rows';
import { DatabaseTemplateStore } from './DatabaseTemplateStore';

jest.setTimeout(60_000);

const databases = testDatabases();
const master = templateRow('master');
const fork = templateRow('fork', html({ legal: 'ß😀' }), {
  derivedFrom: refOf('master'),
});
const refs = ['master', 'fork', 'none'].map(refOf);

describe.each(databases.names)('templates on %s', database => {
  let knex: Knex;
  let store: DatabaseTemplateStore;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    store = new DatabaseTemplateStore(knex);
  });

  const nothing = { changed: [], touched: [], versions: [], seenAt: 1_000 };

  it('are read back as they were kept, by reference, original and hash', async () => {
    await store.save({ ...nothing, changed: [master, fork] });
    expect(await store.of(refs)).toEqual(
      new Map([
        [refOf('fork'), fork],
        [refOf('master'), master],
      ]),
    );
    expect(await store.madeFrom([refOf('master')])).toEqual([fork]);
    expect(await store.withHashes([fork.file.hash ?? ''])).toEqual([fork]);
    expect(await store.withHashes(['sha256-none'])).toEqual([]);
  });

  it('are not found by the hash of a file that cannot be read any more', async () => {
    const problem = { text: 'Gone.', since: 1 };
    const gone = { ...fork, file: { ...fork.file, problem } };
    await store.save({ ...nothing, changed: [fork] });
    await store.save({ ...nothing, changed: [gone] });
    expect(await store.withHashes([fork.file.hash ?? ''])).toEqual([]);
    expect((await store.of(refs)).get(refOf('fork'))).toEqual(gone);
  });

  it('that did not change are only marked, and those not seen are forgotten', async () => {
    await store.save({
      ...nothing,
      changed: [master, fork],
      versions: [versionRow('fork', '1.0.0')],
    });
    const seenAt = Date.UTC(2026, 11, 1);
    const touched = [{ entityRef: refOf('master'), checkedAt: seenAt }];
    await store.save({ ...nothing, touched, seenAt });
    expect(await store.removeUnseen(seenAt)).toBe(1);
    expect(await store.of(refs)).toEqual(
      new Map([[refOf('master'), { ...master, checkedAt: seenAt }]]),
    );
    expect((await store.versionsOf(refs)).get(refOf('fork'))).toHaveLength(1);
  });

  it('keep the day of a version whoever saw it first', async () => {
    const first = versionRow('master', '1.0.0', undefined, '2026-03-01');
    const second = versionRow('master', '1.1.0', html(), '2026-04-01');
    await store.save({ ...nothing, versions: [second, first] });
    const later = versionRow('master', '1.0.0', html(), '2026-11-01');
    await store.save({ ...nothing, versions: [later] });
    expect((await store.versionsOf(refs)).get(refOf('master'))).toEqual([
      {
        ...later,
        publishedOn: '2026-03-01',
        firstSeenAt: Date.parse('2026-03-01'),
      },
      second,
    ]);
  });

  it('are kept and read with few statements, however many', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      templateRow(`t${index}`),
    );
    let statements = 0;
    knex.on('query', () => {
      statements += 1;
    });
    await store.save({ ...nothing, changed: rows });
    expect(statements).toBeLessThanOrEqual(4);
    statements = 0;
    const touched = rows.map(({ declared: { entityRef } }) => ({
      entityRef,
      checkedAt: 5,
    }));
    await store.save({ ...nothing, touched });
    const all = await store.of(touched.map(({ entityRef }) => entityRef));
    expect(all.size).toBe(2_000);
    expect(statements).toBeLessThanOrEqual(2 + 4 + 4);
  });
});
