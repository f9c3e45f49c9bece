import { reaches, reachOf, withReach } from './reachOf';
import { readFilters } from './renewalFilters';

const read = (text: string) => readFilters(new URLSearchParams(text));

it.each([
  ['', 'all'],
  ['owner=group:x/y&risk=unused-seats', 'all'],
  ['window=open', 'open'],
  ['window=missed', 'missed'],
  ['due=quarter', 'quarter'],
  ['due=quarter&window=30', undefined],
  ['due=soon', 'all'],
  ['window=30', undefined],
  ['window=open,missed', undefined],
  ['risk=too-late', undefined],
])('"%s" reaches %s', (address, reach) => {
  expect(reachOf(read(address))).toBe(reach);
});

it.each(reaches)('%s is what it then reaches', reach => {
  const wide = withReach(
    read('window=30&risk=too-late&owner=group:x/y'),
    reach,
  );
  expect(reachOf(wide)).toBe(reach);
  expect(wide.risk).toBeUndefined();
  expect(wide.values.owner).toEqual(['group:x/y']);
  expect(withReach(read('risk=unused-seats'), reach).risk).toBe('unused-seats');
});
