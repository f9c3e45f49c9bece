import { queryOf, readFilters, writeFilters } from './renewalFilters';

const read = (text: string) => readFilters(new URLSearchParams(text));

it.each([
  ['', { orderBy: 'deadline' }],
  ['window=30,60', { orderBy: 'deadline', window: '30,60' }],
  ['window=open', { orderBy: 'deadline', window: '30,60,90,120,later' }],
  [
    'window=missed,open,60',
    { orderBy: 'deadline', window: '30,60,90,120,later,missed' },
  ],
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

it.each([
  'window=30%2C60&risk=too-late&order=waste',
  'window=open',
  'window=30%2C60%2C90%2C120%2Clater%2Cmissed',
])('is written as it was read, beside what else it says: %s', address => {
  const written = writeFilters(new URLSearchParams('tab=x'), read(address));
  expect(written.toString()).toBe(`tab=x&${address}`);
});

it('has one word for all windows that are open, in whatever order chosen', () => {
  const filters = read('window=later,120,30,60,90');
  expect(writeFilters(new URLSearchParams(), filters).toString()).toBe(
    'window=open',
  );
});
