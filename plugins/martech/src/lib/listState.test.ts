import { platformList, templateList } from '../lists';
import { isNarrowed, parseListState, printListState } from './listState';

const parse = (address: string) =>
  parseListState(new URLSearchParams(address), platformList);

describe('the address of a list', () => {
  it.each([
    ['nothing', ''],
    ['a search', 'q=asset+library'],
    ['one filter with two values', 'lifecycle=launched&lifecycle=operating'],
    ['values with special characters', 'category=Content+%26+Experience'],
    ['a window', 'renewal=90'],
    ['a sorted column', 'sort=annualCost'],
    ['a column sorted downwards', 'sort=-annualCost'],
    [
      'everything, in the order of the filters',
      'q=x&category=Data&owner=group%3Adefault%2Fcrm&renewal=past&sort=-title',
    ],
  ])('keeps %s', (_, address) => {
    expect(printListState(parse(address), platformList).toString()).toBe(
      address,
    );
  });

  it.each([
    ['an unknown filter', 'colour=red', ''],
    ['an unknown column', 'sort=colour', ''],
    ['a column that does not sort', 'sort=market', ''],
    ['an unknown window', 'renewal=31', ''],
    ['a second window', 'renewal=30&renewal=60', 'renewal=30'],
    ['an empty value', 'tier=', ''],
    ['a value given twice', 'tier=core&tier=core', 'tier=core'],
    ['the order it has anyway', 'sort=title', ''],
    ['a search too long', `q=${'x'.repeat(300)}`, `q=${'x'.repeat(200)}`],
  ])('leaves out %s', (_, address, kept) => {
    expect(printListState(parse(address), platformList).toString()).toBe(kept);
  });

  it.each([
    ['', false],
    ['q=++', false],
    ['sort=-title', false],
    ['q=x', true],
    ['tier=core', true],
  ])('"%s" narrows the list: %s', (address, narrowed) => {
    expect(isNarrowed(parse(address))).toBe(narrowed);
  });

  it('says how a list is looked at, where it can be looked at otherwise', () => {
    const address = 'view=library&q=mail';
    const params = new URLSearchParams(address);
    const print = (list: typeof platformList) =>
      printListState(parseListState(params, list), list).toString();
    expect(print(templateList)).toBe(address);
    expect(print(platformList)).toBe('q=mail');
  });
});
