import { parsePageState, printPageState } from './pageState';

const filters = [
  { id: 'outcome', type: 'choice' },
  { id: 'check', type: 'choice' },
  { id: 'tier', type: 'choice' },
] as const;

const parse = (address: string) =>
  parsePageState(new URLSearchParams(address), filters);

describe('the address of a scorecard', () => {
  it.each([
    ['', { text: '', filters: {}, order: 'worst' }],
    [
      'q=cdp&outcome=fail&outcome=no-data&check=has-owner&tier=core&sort=best',
      {
        text: 'cdp',
        filters: {
          outcome: ['fail', 'no-data'],
          check: ['has-owner'],
          tier: ['core'],
        },
        order: 'best',
      },
    ],
    [
      'group=owner',
      { text: '', filters: {}, order: 'worst', groupBy: 'owner' },
    ],
    [
      'group=tier&in=',
      { text: '', filters: {}, order: 'worst', groupBy: 'tier', group: '' },
    ],
    [
      'about=has-owner',
      { text: '', filters: {}, order: 'worst', about: 'has-owner' },
    ],
  ])('%s is read and written back', (address, state) => {
    expect(parse(address)).toEqual(state);
    expect(
      parsePageState(printPageState(parse(address), filters), filters),
    ).toEqual(state);
  });

  it.each(['sort=upwards', 'group=colour&in=red', 'in=red', 'fruit=apple'])(
    'leaves out what it does not know in %s',
    address => {
      expect(parse(address)).toEqual(parse(''));
    },
  );
});
