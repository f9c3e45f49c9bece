import { parseCoverage, printCoverage, shownOf } from './coverageState';
import { MatrixRow } from './matrix';
import { rowNeed } from './rowNeed';

const counts = (live: number, served: number, planned = 0) => ({
  live,
  served,
  planned,
});

const row = (id: string, live: number, served: number): MatrixRow => ({
  id,
  title: id,
  all: counts(live, served),
  cells: [{ market: 'de', counts: counts(0, 0), kind: 'gap' }],
});

/** By name, as the matrix gives them. */
const rows = [
  row('a-served', 2, 1),
  row('b-unready', 1, 0),
  row('c-none', 0, 0),
  row('d-served', 1, 1),
  row('e-none', 0, 0),
];

describe('rowNeed', () => {
  it.each([
    [counts(0, 0), 'none'],
    [counts(0, 0, 3), 'none'],
    [counts(2, 0), 'unready'],
    [counts(2, 1), 'served'],
  ])('of %p is %s', (of, expected) => {
    expect(rowNeed(of)).toBe(expected);
  });
});

describe('what is shown', () => {
  it.each([
    ['', ['c-none', 'e-none', 'b-unready', 'a-served', 'd-served']],
    ['order=name', ['a-served', 'b-unready', 'c-none', 'd-served', 'e-none']],
    ['only=none', ['c-none', 'e-none']],
    ['only=unready', ['b-unready']],
    ['show=single', []],
    ['show=gap&only=unready&order=name', ['b-unready']],
  ])('under "%s"', (address, expected) => {
    const state = parseCoverage(new URLSearchParams(address));
    expect(shownOf(rows, state).map(({ id }) => id)).toEqual(expected);
    expect(String(printCoverage(state))).toBe(address);
  });

  it('does not mind an address that nobody wrote', () => {
    const params = new URLSearchParams('show=x&only=y&order=z');
    expect(String(printCoverage(parseCoverage(params)))).toBe('');
  });
});
