import fc from 'fast-check';
import { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/testDatabases';
import { auditUnderTest } from './__testUtils__/auditUnderTest';

jest.setTimeout(120_000);

const databases = testDatabases();
const ROWS = 12;
const numbers = Array.from({ length: ROWS }, (_, index) => index + 1);

/** What is written into a column, other than what stands there. */
const lies: Record<string, fc.Arbitrary<string | number | null>> = {
  at: fc.integer({ min: 1, max: 9e12 }),
  actor: fc.string({ minLength: 1 }),
  action: fc.constantFrom('exception.deny', 'Exception.approve', ''),
  subject: fc.string({ minLength: 1 }),
  number: fc.constantFrom('EXC-1000', ''),
  entity_ref: fc.constantFrom('marketingplatform:default/cms', ''),
  payload_hash: fc.constantFrom('0'.repeat(64), ''),
  previous: fc.constantFrom('f'.repeat(64), ''),
  hash: fc.constantFrom('f'.repeat(64), ''),
};

const changedCell = fc
  .record({
    column: fc.constantFrom(...Object.keys(lies)),
    seq: fc.integer({ min: 1, max: ROWS }),
  })
  .chain(({ column, seq }) =>
    lies[column]
      .filter(value => !(typeof value === 'string' && value.includes('\0')))
      .map(value => ({ column, seq, value })),
  );

const setCell = (knex: Knex, seq: number, cells: object) =>
  knex('martech_audit').where({ seq }).update(cells);

describe.each(databases.names)('an audit log on %s', name => {
  it('names the row and how, whichever cell is changed', async () => {
    const knex = await databases.openMigrated(name);
    const { service, write } = auditUnderTest(knex);
    await write(...numbers);
    const run = async (cell: {
      column: string;
      seq: number;
      value: unknown;
    }) => {
      const { column, seq, value } = cell;
      const row = await knex('martech_audit').where({ seq }).first();
      await setCell(knex, seq, { [column]: value });
      const { broken, intact } = await service.verify({ full: true });
      await setCell(knex, seq, row);
      const kind = column === 'previous' ? 'previous' : 'hash';
      expect({ cell, intact, broken }).toMatchObject({
        intact: false,
        broken: { seq, kind },
      });
    };
    await fc.assert(fc.asyncProperty(changedCell, run), { numRuns: 80 });
    expect(await service.verify({ full: true })).toMatchObject({
      intact: true,
      checked: ROWS,
      from: 1,
      to: ROWS,
    });
  });

  const head = 'martech_audit_head';
  const rows = 'martech_audit';
  const cases: Array<{
    what: string;
    tamper(knex: Knex): Promise<unknown>;
    broken: { seq: number; kind: string };
  }> = [
    {
      what: 'a row that was removed',
      tamper: knex => knex(rows).where({ seq: 5 }).delete(),
      broken: { seq: 5, kind: 'gap' },
    },
    {
      what: 'the first rows removed',
      tamper: knex => knex(rows).where('seq', '<', 4).delete(),
      broken: { seq: 1, kind: 'gap' },
    },
    {
      what: 'the last rows removed',
      tamper: knex => knex(rows).where('seq', '>', 10).delete(),
      broken: { seq: 11, kind: 'head' },
    },
    {
      what: 'a row with another number',
      tamper: knex => setCell(knex, 6, { seq: 600 }),
      broken: { seq: 6, kind: 'gap' },
    },
    {
      what: 'the last row with another number',
      tamper: knex => setCell(knex, 12, { seq: 13 }),
      broken: { seq: 12, kind: 'head' },
    },
    {
      what: 'two rows that changed places',
      async tamper(knex) {
        await setCell(knex, 3, { seq: 300 });
        await setCell(knex, 4, { seq: 3 });
        await setCell(knex, 300, { seq: 4 });
      },
      broken: { seq: 3, kind: 'previous' },
    },
    {
      what: 'a row put in at the end',
      async tamper(knex) {
        const row = await knex(rows).where({ seq: 12 }).first();
        await knex(rows).insert({ ...row, seq: 13 });
      },
      broken: { seq: 13, kind: 'head' },
    },
    {
      what: 'a head that was put back',
      async tamper(knex) {
        const { hash } = await knex(rows).where({ seq: 9 }).first();
        await knex(head).update({ seq: 9, hash });
      },
      broken: { seq: 10, kind: 'head' },
    },
    {
      what: 'a head of another hash',
      tamper: knex => knex(head).update({ hash: 'f'.repeat(64) }),
      broken: { seq: 12, kind: 'head' },
    },
    {
      what: 'a head that is gone',
      tamper: knex => knex(head).delete(),
      broken: { seq: 0, kind: 'head' },
    },
  ];

  it.each(cases)('names $what', async ({ tamper, broken }) => {
    const knex = await databases.openMigrated(name);
    const { service, write } = auditUnderTest(knex);
    await write(...numbers);
    await tamper(knex);
    const verification = await service.verify({ full: true });
    expect(verification).toMatchObject({ intact: false, broken });
    expect(verification.broken?.problem).toMatch(/^[A-Z].*\.$/);
  });

  it('sees a chain that was written anew and fits, by its checkpoint', async () => {
    const knex = await databases.openMigrated(name);
    const { clear, daily, service, write } = auditUnderTest(knex);
    await write(...numbers);
    await daily.run();
    const checkpoints = await knex('martech_audit_checkpoints');
    await clear();
    await write(...numbers.map(n => (n === 4 ? 40 : n)));
    await knex('martech_audit_checkpoints').insert(checkpoints);
    for (const full of [true, false]) {
      expect(await service.verify({ full })).toMatchObject({
        intact: false,
        broken: { seq: 12, kind: 'checkpoint' },
      });
    }
  });

  it('sees an end that was cut off with its head, by its checkpoint', async () => {
    const knex = await databases.openMigrated(name);
    const { daily, service, write } = auditUnderTest(knex);
    await write(...numbers);
    await daily.run();
    const { hash } = await knex(rows).where({ seq: 10 }).first();
    await knex(rows).where('seq', '>', 10).delete();
    await knex(head).update({ seq: 10, hash });
    expect(await service.verify({ full: true })).toMatchObject({
      broken: { seq: 11, kind: 'head' },
    });
    expect((await service.verify({})).intact).toBe(false);
  });

  it('can no longer grow without its head, and says where to look', async () => {
    const knex = await databases.openMigrated(name);
    const { write } = auditUnderTest(knex);
    await knex(head).delete();
    await expect(write(1)).rejects.toThrow('docs/audit.md');
    expect(await knex(rows)).toEqual([]);
  });
});
