import {
  EntityRow,
  Landscape,
  landscapeSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { landscapeOf, LandscapeParts } from './landscapeOf';

const rowWith = (name: string, more: Partial<EntityRow> = {}): EntityRow => ({
  uid: name,
  entityRef: `marketingplatform:default/${name}`,
  kind: 'MarketingPlatform',
  namespace: 'default',
  name,
  title: `Title of ${name}`,
  type: 'dam',
  category: 'Content & Experience',
  lifecycle: 'operating',
  ...more,
});

const parts = (more: Partial<LandscapeParts> = {}): LandscapeParts => ({
  stateOf: () => 'controlled',
  vendorOf: ref => ({ title: ref }),
  ...more,
});

const euro = (amount: number) => ({ amount, currency: 'EUR' });
const money = { base: 'EUR', rates: { USD: 0.9 }, ratesAsOf: '2026-11-01' };

/** The n-th platform as an object again. */
const read = ({ markets, owners, platforms, types, vendors }: Landscape) =>
  platforms.refs.map((ref, at) => {
    const owner = platforms.owners[at];
    const vendor = platforms.vendors[at];
    return {
      ref,
      title: platforms.titles[at],
      ...types[platforms.types[at]],
      state: platforms.states[at],
      tier: platforms.tiers[at],
      owner: owner === null ? undefined : owners[owner],
      vendor: vendor === null ? undefined : vendors[vendor].ref,
      markets: platforms.markets[at].map(place => markets[place]),
      cost: platforms.costs[at],
    };
  });

const drawn = (
  rows: EntityRow[],
  more?: Partial<LandscapeParts>,
): Landscape => ({
  asOf: '2026-11-22',
  today: '2026-11-22',
  historyFrom: null,
  partial: false,
  ...landscapeOf(rows, parts(more)),
});

describe('landscapeOf', () => {
  it('names each platform with what it is drawn by', () => {
    const rows = [
      rowWith('one', {
        owner: 'group:default/a',
        vendor: 'marketingvendor:default/v',
        market: ['de', 'at'],
        tier: 'core',
        annualCost: euro(10),
      }),
      rowWith('two', { type: 'cdp', category: 'Data', market: ['at'] }),
    ];
    expect(read(drawn(rows))).toEqual([
      {
        ref: 'default/one',
        title: 'Title of one',
        id: 'dam',
        category: 'Content & Experience',
        state: 'controlled',
        tier: 'core',
        owner: 'group:default/a',
        vendor: 'marketingvendor:default/v',
        markets: ['de', 'at'],
        cost: 10,
      },
      {
        ref: 'default/two',
        title: 'Title of two',
        id: 'cdp',
        category: 'Data',
        state: 'controlled',
        tier: null,
        owner: undefined,
        vendor: undefined,
        markets: ['at'],
        cost: null,
      },
    ]);
  });

  it('leaves out what is retired, and what was not there', () => {
    const rows = [
      rowWith('over', { lifecycle: 'retired' }),
      rowWith('was-over'),
      rowWith('later'),
      rowWith('there'),
    ];
    const states = new Map([
      ['over', 'controlled' as const],
      ['was-over', 'retired' as const],
      ['there', 'drifting' as const],
    ]);
    const { platforms } = drawn(rows, {
      stateOf: ({ uid }) => states.get(uid),
    });
    expect(platforms.refs).toEqual(['default/there']);
    expect(platforms.states).toEqual(['drifting']);
  });

  it.each<
    [string, EntityRow['annualCost'][], typeof money | undefined, object]
  >([
    [
      'amounts of one currency stay as they are',
      [euro(5), undefined],
      undefined,
      { cost: { currency: 'EUR', ratesAsOf: null }, costs: [5, null] },
    ],
    [
      'amounts of two are not compared without rates',
      [euro(5), { amount: 5, currency: 'USD' }],
      undefined,
      { cost: null, costs: [null, null] },
    ],
    [
      'with rates they are, but for a currency without one',
      [
        euro(5),
        { amount: 10, currency: 'USD' },
        { amount: 1, currency: 'GBP' },
      ],
      money,
      {
        cost: { currency: 'EUR', ratesAsOf: '2026-11-01' },
        costs: [5, 9, null],
      },
    ],
    [
      'nothing has a cost',
      [undefined],
      undefined,
      { cost: null, costs: [null] },
    ],
  ])('%s', (_, costs, policy, expected) => {
    const rows = costs.map((annualCost, at) =>
      rowWith(`p${at}`, annualCost && { annualCost }),
    );
    const { cost, platforms } = drawn(rows, policy && { money: policy });
    expect({ cost, costs: platforms.costs }).toEqual(expected);
  });

  it('gives every row back as it was, whatever the estate', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const row = fc.record({
      type: word,
      owner: fc.option(word, { nil: undefined }),
      market: fc.option(fc.uniqueArray(word), { nil: undefined }),
      lifecycle: fc.constantFrom('operating', 'sandbox', 'retired'),
    });
    fc.assert(
      fc.property(fc.array(row), made => {
        const rows = made.map((more, at) => rowWith(`p${at}`, more));
        const answer = drawn(rows);
        expect(landscapeSchema.parse(answer)).toEqual(answer);
        expect(
          read(answer).map(({ id, markets, owner, ref }) => [
            ref,
            id,
            owner,
            markets,
          ]),
        ).toEqual(
          rows
            .filter(({ lifecycle }) => lifecycle !== 'retired')
            .map(({ market = [], name, owner, type }) => [
              `default/${name}`,
              type,
              owner,
              market,
            ]),
        );
      }),
    );
  });
});
