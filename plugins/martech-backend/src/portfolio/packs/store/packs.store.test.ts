import { ulid } from 'ulid';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { DatabaseAuditLog } from '../../../audit';
import { packWith } from '../__testUtils__/packWith';
import { DatabasePacks } from './DatabasePacks';

jest.setTimeout(60_000);

const databases = testDatabases();
const at = new Date('2026-11-22T10:00:00.000Z');
const all = { seesAll: true } as const;

const event = (number: number) => ({
  at,
  actor: 'user:default/a',
  action: 'pack.freeze',
  subject: `${number}`,
  payload: {},
});

describe.each(databases.names)('packs on %s', name => {
  const open = async () => {
    const knex = await databases.openMigrated(name);
    return {
      knex,
      packs: new DatabasePacks({ audit: new DatabaseAuditLog(), knex }),
    };
  };

  it('come back as they were frozen, to whom they belong', async () => {
    const { packs } = await open();
    const mine = packWith({ id: ulid(), by: 'user:default/a', note: 'Late' });
    const added = await packs.add(mine, ({ number }) => event(number));
    expect(added).toEqual({ ...mine, number: 1 });
    const other = packWith({ id: ulid(), by: 'user:default/b', partial: true });
    await packs.add(other, ({ number }) => event(number));

    await expect(packs.byId(mine.id, all)).resolves.toEqual(added);
    const a = { seesAll: false, ref: 'user:default/a' } as const;
    await expect(packs.byId(mine.id, a)).resolves.toEqual(added);
    await expect(packs.byId(other.id, a)).resolves.toBeUndefined();
    const numbers = async (reader: typeof a | typeof all, limit = 9) =>
      (await packs.list(reader, limit)).map(({ number }) => number);
    await expect(numbers(all)).resolves.toEqual([2, 1]);
    await expect(numbers(all, 1)).resolves.toEqual([2]);
    await expect(numbers(a)).resolves.toEqual([1]);
  });

  it('are written with their audit row or not at all', async () => {
    const { knex, packs } = await open();
    const pack = packWith({ id: ulid() });
    await expect(
      packs.add(pack, () => {
        throw new Error('no audit');
      }),
    ).rejects.toThrow('no audit');
    await expect(packs.list(all, 9)).resolves.toEqual([]);
    await packs.add(pack, ({ number }) => event(number));
    const rows = await knex('martech_audit').select('action', 'subject');
    expect(rows).toEqual([{ action: 'pack.freeze', subject: '1' }]);
  });

  it('get numbers of their own when they come at the same time', async () => {
    const { packs } = await open();
    const added = await Promise.all(
      Array.from({ length: 4 }, () =>
        packs.add(packWith({ id: ulid() }), ({ number }) => event(number)),
      ),
    );
    expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  });
});
