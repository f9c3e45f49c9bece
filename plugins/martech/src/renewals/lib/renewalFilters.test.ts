import { queryOf, readFilters, writeFilters } from './renewalFilters';

const read = (text: string) => readFilters(new URLSearchParams(text));

it.each([
  ['', { orderBy: 'deadline' }],
  ['window=30,60', { orderBy: 'deadline', window: '30,60' }],
  ['window=soon', { orderBy: 'deadline' }],
  [
    'decision=none,retire&funding=run,x',
    {
      orderBy: 'deadline',
      decision: 'none,retire',
      funding: 'run',
    },
  ],
  ['risk=at-risk&order=cost', { orderBy: 'cost', risk: 'at-risk' }],
  ['risk=all&order=name', { orderBy: 'deadline' }],
  [
    'owner=group:default/a',
    {
      orderBy: 'deadline',
      owner: 'group:default/a',
    },
  ],
])('"%s" asks for %p', (address, expected) => {
  expect(queryOf(read(address))).toEqual(expected);
});

it('is written as it was read, beside what else the address says', () => {
  const address = 'window=30%2C60&risk=too-late&order=waste';
  const written = writeFilters(new URLSearchParams('tab=x'), read(address));
  expect(written.toString()).toBe(`tab=x&${address}`);
});
