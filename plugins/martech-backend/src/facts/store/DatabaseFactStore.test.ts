import { Knex } from 'knex';
import { platform } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseEntityWriter } from '../../entities/store/DatabaseEntityWriter';
import { NewFact } from '../domain/NewFact';
import { DatabaseFactStore } from './DatabaseFactStore';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = 'marketingplatform:default/dam';
const cdp = 'marketingplatform:default/cdp';
const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const DAY = 86_400_000;

const fact = (changes: Partial<NewFact> = {}): NewFact => ({
  entityRef: dam,
  key: 'active-seats',
  value: 10,
  observedAt: at(20),
  ...changes,
});

describe.each(databases.names)('facts on %s', database => {
  let knex: Knex;
  let store: DatabaseFactStore;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    store = new DatabaseFactStore(knex);
  });

  const put = (...facts: NewFact[]) =>
    store.put({ source: 'usage', writer: 'tester', facts });
  const values = async (ref = dam) =>
    (await store.of([ref])).get(ref)?.map(({ value }) => value);

  it('are read back as they were put', async () => {
    const lists = fact({ key: 'names', value: ['a', 'ß"\u0000😀'] });
    const fresh = fact({
      validFor: 'P2D',
      freshUntil: at(22),
      value: false,
    });
    await put(lists, fresh, fact({ entityRef: cdp }));
    await store.put({
      source: 'ai',
      writer: 'other',
      facts: [fact({ value: 'x' })],
    });
    const { entityRef, validFor, ...reading } = fresh;
    expect(await store.of([dam, 'x:default/none'])).toEqual(
      new Map([
        [
          dam,
          [
            {
              source: 'ai',
              key: 'active-seats',
              value: 'x',
              observedAt: at(20),
            },
            { ...reading, source: 'usage' },
            {
              source: 'usage',
              key: 'names',
              value: lists.value,
              observedAt: at(20),
            },
          ],
        ],
      ]),
    );
  });

  it.each<[string, Partial<NewFact>, string, unknown]>([
    ['the same again', {}, 'unchanged', 10],
    ['later', { observedAt: at(21), value: 11 }, 'stored', 11],
    ['later, the same value', { observedAt: at(21) }, 'stored', 10],
    ['earlier', { observedAt: at(19), value: 9 }, 'older', 10],
    ['another value for the same moment', { value: 11 }, 'contradicts', 10],
    [
      'another validity for the same moment',
      { validFor: 'P1D', freshUntil: at(21) },
      'contradicts',
      10,
    ],
  ])('%s', async (_, changes, fate, value) => {
    await put(fact());
    const { changed, fates } = await put(fact(changes));
    expect([fates, changed]).toEqual([[fate], fate === 'stored' ? [dam] : []]);
    expect(await values()).toEqual([value]);
  });

  it('take one batch in its order', async () => {
    const { changed, fates } = await put(
      fact({ value: 1 }),
      fact({ value: 3, observedAt: at(22) }),
      fact({ value: 2, observedAt: at(21) }),
      fact({ value: 4, observedAt: at(22) }),
      fact({ value: 3, observedAt: at(22) }),
      fact({ entityRef: cdp, value: -0 }),
      fact({ entityRef: cdp, value: 0 }),
    );
    expect(fates).toEqual([
      'stored',
      'stored',
      'older',
      'contradicts',
      'unchanged',
      'stored',
      'unchanged',
    ]);
    expect(changed).toEqual([dam, cdp]);
    expect(await values()).toEqual([3]);
  });

  it('end up the same whatever order pushes arrive in', async () => {
    const pushes = [1, 2, 3].map(day =>
      fact({ value: day, observedAt: at(day) }),
    );
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await knex('martech_facts').delete();
      for (const index of order) await put(pushes[index]);
      expect(await values()).toEqual([3]);
    }
  });

  it('are kept all or none', async () => {
    const broken = fact({ entityRef: cdp, observedAt: new Date(NaN) });
    await expect(put(fact(), broken)).rejects.toThrow();
    expect(await store.of([dam, cdp])).toEqual(new Map());
  });

  it('of 5,000 entities are put and read with few statements', async () => {
    const facts = Array.from({ length: 5_000 }, (_, index) =>
      fact({ entityRef: `marketingplatform:default/p${index}` }),
    );
    let statements = 0;
    knex.on('query', () => {
      statements += 1;
    });
    const first = await put(...facts);
    expect(first.changed).toHaveLength(5_000);
    expect(statements).toBeLessThanOrEqual(2 + 10 + 42);
    statements = 0;
    const again = await put(...facts);
    expect(again.changed).toEqual([]);
    expect(statements).toBe(2 + 10);
    const all = await store.of(facts.map(({ entityRef }) => entityRef));
    expect(all.size).toBe(5_000);
  });

  it('that several push at once are stored once', async () => {
    const pushes = await Promise.all(
      [1, 2, 3, 4].map(day => put(fact({ value: day, observedAt: at(day) }))),
    );
    expect(pushes).toHaveLength(4);
    expect(await values()).toEqual([4]);
    expect(await knex('martech_facts').select()).toHaveLength(1);
  });

  it('of entities that the catalog lacks wait for them', async () => {
    await new DatabaseEntityWriter(knex).write(
      [indexed(platform({ name: 'dam' }))],
      0,
    );
    expect(await store.waiting([dam, cdp, cdp])).toEqual(new Set([cdp]));
  });

  describe('of entities that left', () => {
    const writer = () => new DatabaseEntityWriter(knex);
    const cleanUp = (now: Date) =>
      store.removeUnseen({
        now,
        unseenSince: new Date(now.getTime() - 90 * DAY),
      });
    const day = (count: number) => new Date(at(20).getTime() + count * DAY);

    it('are removed once they have been gone long enough', async () => {
      await writer().write([indexed(platform({ name: 'dam' }))], 0);
      await put(fact(), fact({ entityRef: cdp }));
      expect(await cleanUp(day(200))).toBe(0);
      await writer().remove(['uid-marketingplatform-dam'], 0);
      expect(await cleanUp(day(289))).toBe(0);
      expect(await cleanUp(day(290))).toBe(1);
      expect(await values(dam)).toEqual([10]);
      expect(await cleanUp(day(378))).toBe(0);
      expect(await cleanUp(day(379))).toBe(1);
      expect(await store.of([dam, cdp])).toEqual(new Map());
      expect(await knex('martech_facts_unseen').select()).toEqual([]);
    });

    it('stay when the entity came back in between', async () => {
      await put(fact());
      await cleanUp(day(1));
      await writer().write([indexed(platform({ name: 'dam' }))], 0);
      await cleanUp(day(50));
      await writer().remove(['uid-marketingplatform-dam'], 0);
      await cleanUp(day(60));
      expect(await cleanUp(day(149))).toBe(0);
      expect(await cleanUp(day(150))).toBe(1);
    });

    it('stay while someone still reports them', async () => {
      await put(fact());
      await cleanUp(day(1));
      await put(fact({ observedAt: day(80) }));
      expect(await cleanUp(day(100))).toBe(0);
      expect(await cleanUp(day(170))).toBe(1);
    });
  });
});
