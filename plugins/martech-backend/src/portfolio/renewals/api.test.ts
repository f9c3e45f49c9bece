import {
  Renewals,
  renewalsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { renewalsOverHttp } from './__testUtils__/renewalsOverHttp';

jest.setTimeout(120_000);

const named = ({ items }: Renewals) => items.map(({ title }) => title);
const counts = ({ windows }: Renewals) =>
  Object.fromEntries(
    windows.flatMap(({ window, all }) =>
      all.platforms > 0 ? [[window, all.platforms]] : [],
    ),
  );

describe('renewals over the API', () => {
  let backend: Awaited<ReturnType<typeof renewalsOverHttp>>;
  const read = async (query = '', who: 'person' | 'service' = 'person') => {
    const answer = await backend.ask(query, who);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return renewalsSchema.parse(answer.body);
  };

  beforeAll(async () => {
    backend = await renewalsOverHttp();
  });

  it('come by notice deadline with what they come to', async () => {
    const answer = await read();
    expect(named(answer)).toEqual([
      'Platform missed',
      'Platform soon',
      'Platform next',
      'Platform far',
      'no-dates',
    ]);
    expect(answer.base).toEqual({ currency: 'EUR', ratesAsOf: '2026-11-01' });
    // Nothing was evaluated: nobody can say how they stand.
    expect(answer.moneyAtRisk).toMatchObject({
      platforms: 2,
      amounts: [
        { amount: 1_000, currency: 'EUR' },
        { amount: 500, currency: 'USD' },
      ],
      inBase: 1_250,
    });
    expect(answer.tooLate).toMatchObject({ platforms: 1, inBase: 1_000 });
    expect(answer.undecided).toMatchObject({ platforms: 1, inBase: 1_000 });
    expect(answer.unused).toMatchObject({
      platforms: 1,
      seats: 6,
      inBase: 600,
    });
    expect(counts(answer)).toEqual({
      missed: 1,
      '30': 1,
      '60': 1,
      later: 1,
      undated: 1,
    });
    expect(answer.items[1]).toMatchObject({
      budgetOwner: 'group:default/finance',
      funding: 'run',
      seats: { bought: 10, active: 4, unused: 6 },
    });
    expect(answer.items[2].decision).toMatchObject({ outcome: 'migrate' });
  });

  it('show nothing of what is hidden, neither platforms nor decisions', async () => {
    const some = await read();
    expect(JSON.stringify(some)).not.toContain('secret');
    expect(some.items[1].decision).toBeUndefined();

    const all = await read('', 'service');
    expect(named(all)).toContain('Platform kept-secret');
    expect(counts(all)['30']).toBe(2);
    expect(all.items[1].decision).toMatchObject({ outcome: 'retire' });
  });

  it.each<[string, string[]]>([
    ['?window=missed', ['Platform missed']],
    ['?window=30,60', ['Platform soon', 'Platform next']],
    ['?risk=at-risk', ['Platform soon', 'Platform next']],
    ['?risk=too-late', ['Platform missed']],
    ['?risk=unused-seats', ['Platform soon']],
    ['?decision=migrate', ['Platform next']],
    ['?decision=none&window=30', ['Platform soon']],
    ['?funding=none', ['no-dates']],
    ['?state=controlled', []],
    ['?orderBy=cost&window=missed,60', ['Platform missed', 'Platform next']],
    ['?owner=group:default/nobody', []],
  ])('are found by %s', async (query, expected) => {
    const answer = await read(query);
    expect([named(answer), answer.total]).toEqual([expected, expected.length]);
  });

  it('come in pages that belong together', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await read(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.total).toBe(5);
      seen.push(...named(page));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(named(await read()));

    const { nextCursor } = await read('?limit=1');
    const other = await backend.ask(`?window=missed&cursor=${nextCursor}`);
    expect([other.status, other.body.error.message]).toEqual([
      400,
      expect.stringContaining('belongs to another query'),
    ]);
  });

  it.each([
    ['?window=soon', '"soon" is not one of'],
    ['?state=green', '"green" is not one of'],
    ['?asOf=2026-01-01', 'asOf'],
    ['?limit=501', 'limit'],
    ['?orderBy=name', 'orderBy'],
    ['?cursor=x', 'cursor: cannot be read'],
  ])('refuse %s', async (query, message) => {
    const answer = await backend.ask(query);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
  });
});
