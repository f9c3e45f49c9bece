import { asksReason, overlapQuery } from './overlapQuery';

describe('overlapQuery', () => {
  it.each([
    ['an empty form', {}, undefined],
    ['a form with a title only', { title: 'X', type: ' ' }, undefined],
    [
      'type, capabilities and markets',
      { type: 'dam', capabilities: ['asset-management'], markets: ['de'] },
      { type: 'dam', capabilities: ['asset-management'], markets: ['de'] },
    ],
    [
      'one that is edited, apart from itself',
      { type: 'dam', name: 'assets', _version: 3 },
      {
        type: 'dam',
        capabilities: [],
        markets: [],
        except: 'marketingplatform:default/assets',
      },
    ],
    [
      'a new one with a name, and whoever has that name already',
      { type: 'dam', name: 'assets' },
      { type: 'dam', capabilities: [], markets: [] },
    ],
    [
      'values of a wrong kind as if they were not there',
      { type: 7, capabilities: 'x', markets: [1, 'de'] },
      undefined,
    ],
  ])('asks for %s', (_, values, expected) => {
    expect(overlapQuery(values)).toEqual(expected);
  });
});

describe('asksReason', () => {
  it.each([
    [{ lifecycle: 'proposed' }, true],
    [{}, true],
    [{ lifecycle: 'sandbox' }, false],
    [{ lifecycle: 'proposed', _version: 2 }, false],
  ])('of %j is %p', (values, expected) => {
    expect(asksReason(values)).toBe(expected);
  });
});
