import { fitText, wrapText } from '../draw/fitText';
import { landscapeWith, tileWith } from '../__testUtils__/landscape';
import { parseLandscape, printLandscape } from './landscapeState';
import { statesOf, tableRows } from './tableRows';
import { readTiles } from './Tile';
import { filterTiles, tileFacets } from './tileFilters';
import { gridOf } from './tileGroup';
import { tileWeights } from './tileWeights';

describe('tiles of an answer', () => {
  const tiles = readTiles(landscapeWith());

  it('are platforms again', () => {
    expect(tiles[2]).toEqual({
      ref: 'marketingplatform:default/contacts',
      title: 'Contacts',
      type: 'crm',
      category: 'Social & Relationships',
      state: 'drifting',
      tier: 'anchor',
      owner: 'group:default/brand-studio',
      vendor: {
        ref: 'marketingvendor:default/hubspot',
        title: 'HubSpot',
        mark: 'hubspot',
      },
      markets: ['de', 'pl'],
      cost: 500,
    });
    expect(tiles[1].vendor).toBeUndefined();
  });

  it.each<[string, string, Record<string, string[]>, string[]]>([
    ['all', '', {}, ['Assets', 'Pictures', 'Contacts']],
    ['a part of the title', 'PICT', {}, ['Pictures']],
    ['the vendor', 'hubspot', {}, ['Contacts']],
    ['a market', '', { market: ['pl', 'at'] }, ['Contacts']],
    [
      'owner and state',
      '',
      { owner: ['group:default/brand-studio'], controlState: ['uncontrolled'] },
      ['Assets'],
    ],
    ['nothing', 'xyz', {}, []],
  ])('are found by %s', (_, text, filters, expected) => {
    const found = filterTiles(tiles, { text, filters });
    expect(found.map(({ title }) => title)).toEqual(expected);
  });

  it('are counted for each filter under all others', () => {
    const { controlState, market } = tileFacets(tiles, {
      text: '',
      filters: { market: ['pl'] },
    });
    expect(controlState).toEqual([{ value: 'drifting', count: 1 }]);
    expect(market).toEqual([
      { value: 'de', count: 2 },
      { value: 'pl', count: 1 },
    ]);
  });

  it('come to rows with sums', () => {
    const rows = tableRows(tiles, type => type.toLocaleUpperCase());
    expect(rows.map(({ category }) => category)).toEqual([
      'Content & Experience',
      'Social & Relationships',
    ]);
    expect(rows[0].types).toEqual([
      {
        id: 'dam',
        title: 'DAM',
        sums: {
          platforms: 2,
          counts: { uncontrolled: 1, controlled: 1 },
          cost: 1000,
          withoutCost: 1,
        },
      },
    ]);
    expect(statesOf(rows)).toEqual(['uncontrolled', 'drifting', 'controlled']);
  });
});

describe('the address', () => {
  it.each([
    '',
    'q=crm&market=de&market=pl&size=cost&at=dam&asOf=2026-05-01',
    'controlState=drifting&view=table&size=tier',
  ])('is read and written alike: %s', query => {
    const state = parseLandscape(new URLSearchParams(query));
    expect(printLandscape(state).toString().split('&').sort()).toEqual(
      query.split('&').sort(),
    );
  });

  it('leaves out what it does not know', () => {
    const state = parseLandscape(
      new URLSearchParams('size=huge&view=globe&asOf=May&x=1'),
    );
    expect(state).toEqual({
      text: '',
      filters: {},
      size: 'equal',
      view: 'map',
    });
  });
});

describe('the size of tiles', () => {
  const tiles = [
    tileWith('dear', { cost: 900, tier: 'anchor' }),
    tileWith('cheap', { cost: 100, tier: 'experiment' }),
    tileWith('tiny', { cost: 0.5 }),
    tileWith('unknown'),
  ];

  it.each([
    ['equal', [1, 1, 1, 1]],
    ['tier', [8, 1, 1, 1]],
    ['cost', [900, 100, 16.675, 16.675]],
  ] as const)('by %s', (size, expected) => {
    const sizes = tiles.map(tileWeights(tiles, size));
    sizes.forEach((value, at) => expect(value).toBeCloseTo(expected[at]));
  });

  it('is alike where no cost is known', () => {
    expect(tileWeights([tileWith('a')], 'cost')(tileWith('a'))).toBe(1);
  });
});

describe('a grid of alike tiles', () => {
  it.each([
    [1, 1],
    [3, 3],
    [7, 7],
    [40, 40],
  ])('of %d has %d boxes that do not overlap', (count, expected) => {
    const boxes = gridOf(count, { x0: 0, y0: 0, x1: 3, y1: 2 });
    expect(boxes).toHaveLength(expected);
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.x1 <= other.x0 + 1e-9 ||
          other.x1 <= one.x0 + 1e-9 ||
          one.y1 <= other.y0 + 1e-9 ||
          other.y1 <= one.y0 + 1e-9;
        expect(isApart).toBe(true);
      }
    }
  });
});

describe('text in a box', () => {
  const measure = (text: string) => text.length;

  it.each([
    ['short', 10, 'short'],
    ['much too long', 6, 'much…'],
    ['never', 1, ''],
  ])('%s in %d is %s', (text, room, expected) => {
    expect(fitText(text, room, measure)).toBe(expected);
  });

  it.each([
    ['one two three', 7, 2, ['one two', 'three']],
    ['one two three', 7, 1, ['one tw…']],
    ['a longestwordofall b', 6, 3, ['a', 'longe…', 'b']],
  ])('%s in lines of %d', (text, room, lines, expected) => {
    expect(wrapText(text, { lines, room }, measure)).toEqual(expected);
  });
});
