import { withFilter, withoutFilters, withSort } from './listChange';
import { defaultSort, ListState } from './listState';

const state: ListState = {
  text: 'x',
  filters: { tier: ['core'] },
  sort: defaultSort,
};

describe('changes of a list', () => {
  it('sets, replaces and removes a filter', () => {
    expect(withFilter(state, 'owner', ['a']).filters).toEqual({
      tier: ['core'],
      owner: ['a'],
    });
    expect(withFilter(state, 'tier', ['niche']).filters).toEqual({
      tier: ['niche'],
    });
    expect(withFilter(state, 'tier', []).filters).toEqual({});
  });

  it('sorts by a column, then the other way round', () => {
    const once = withSort(state, 'owner');
    expect(once.sort).toEqual({ column: 'owner', order: 'asc' });
    const twice = withSort(once, 'owner');
    expect(twice.sort).toEqual({ column: 'owner', order: 'desc' });
    expect(withSort(twice, 'owner').sort.order).toBe('asc');
    expect(withSort(twice, 'tier').sort.order).toBe('asc');
  });

  it('clears search and filters but keeps the order', () => {
    const sorted = withSort(state, 'owner');
    expect(withoutFilters(sorted)).toEqual({
      text: '',
      filters: {},
      sort: sorted.sort,
    });
  });
});
