import { filterOptions } from './filterOptions';
import { matchingOptions } from './matchingOptions';

const facet = [
  { value: 'b', count: 3 },
  { value: 'a', count: 1 },
];
const upper = (value: string) => value.toUpperCase();
const values = (options: { value: string }[]) =>
  options.map(({ value }) => value);

describe('filterOptions', () => {
  it('goes by name, with counts', () => {
    expect(filterOptions(facet, [], upper)).toEqual([
      { value: 'a', label: 'A', count: 1 },
      { value: 'b', label: 'B', count: 3 },
    ]);
  });

  it('keeps what is chosen even when nothing has it', () => {
    expect(filterOptions(facet, ['c'], upper)[2]).toEqual({
      value: 'c',
      label: 'C',
      count: 0,
    });
  });

  it('keeps a fixed order, with unknown values at the end', () => {
    expect(
      values(
        filterOptions([...facet, { value: '0', count: 1 }], [], upper, [
          'b',
          'a',
        ]),
      ),
    ).toEqual(['b', 'a', '0']);
  });
});

describe('matchingOptions', () => {
  const option = (label: string) => ({ value: label, label, count: 1 });
  const options = ['Brand Studio', 'Studio two', 'CRM'].map(option);

  it.each([
    ['', ['Brand Studio', 'Studio two', 'CRM']],
    ['studio', ['Brand Studio', 'Studio two']],
    [' STUDIO  brand ', ['Brand Studio']],
    ['x', []],
  ])('"%s" finds %j', (wanted, found) => {
    expect(values(matchingOptions(options, wanted).shown)).toEqual(found);
  });

  it('draws a hundred and counts the others', () => {
    const many = Array.from({ length: 130 }, (_, i) => option(`Team ${i}`));
    const { shown, hidden } = matchingOptions(many, 'team');
    expect([shown.length, hidden]).toEqual([100, 30]);
  });
});
