import { platformList } from '../../lists';
import {
  isFailingOnly,
  withAbout,
  withGroup,
  withGroupBy,
  withOnly,
  withoutResultFilters,
  withResultFilter,
} from './pageChange';
import { PageState } from './pageState';
import { isNarrowed, resultsQuery } from './resultsQuery';

const start: PageState = { text: '', filters: {}, order: 'worst' };
const query = (state: PageState) =>
  resultsQuery('card', state, platformList.filters, '2026-11-22');

describe('resultsQuery', () => {
  it.each<[string, PageState, object]>([
    ['everything', start, {}],
    ['words', { ...start, text: ' cdp ' }, { text: 'cdp' }],
    [
      'outcomes of a check, only those there are',
      {
        ...start,
        filters: { outcome: ['fail', 'sad'], check: ['a'], level: ['none'] },
      },
      { outcome: ['fail'], check: 'a', level: 'none' },
    ],
    [
      'conditions of the lists',
      { ...start, filters: { tier: ['core'], renewal: ['30'] } },
      {
        where: {
          tier: { in: ['core'] },
          noticeDeadline: { from: '2026-11-22', to: '2026-12-22' },
        },
      },
    ],
    [
      'the rows of entities without a value',
      { ...start, groupBy: 'market', group: '', order: 'title' },
      { groupBy: 'market', group: '', orderBy: 'title' },
    ],
  ])('asks for %s', (_, state, expected) => {
    expect(query(state)).toEqual({
      scorecard: 'card',
      orderBy: 'worst',
      ...expected,
    });
  });
});

describe('changes of the page', () => {
  const grouped: PageState = {
    ...start,
    groupBy: 'owner',
    group: 'a',
    about: 'b',
  };
  it.each<[string, PageState, PageState]>([
    [
      'a check asks for its failures',
      withResultFilter(start, 'check', ['a']),
      { ...start, filters: { check: ['a'], outcome: ['fail'] } },
    ],
    [
      'a check keeps the outcome that was chosen',
      withResultFilter(
        { ...start, filters: { outcome: ['no-data'] } },
        'check',
        ['a', 'b'],
      ),
      { ...start, filters: { check: ['b'], outcome: ['no-data'] } },
    ],
    [
      'nothing chosen removes a filter',
      withResultFilter({ ...start, filters: { tier: ['core'] } }, 'tier', []),
      start,
    ],
    [
      'an outcome found elsewhere shows rows',
      withOnly(grouped, { outcome: ['fail'] }),
      { ...start, filters: { outcome: ['fail'] } },
    ],
    [
      'another grouping forgets the group',
      withGroupBy(grouped, 'tier'),
      { ...start, about: 'b', groupBy: 'tier' },
    ],
    [
      'all groups again',
      withGroup(grouped, undefined),
      { ...start, groupBy: 'owner', about: 'b' },
    ],
    [
      'no check explained',
      withAbout({ ...start, about: 'a' }, undefined),
      start,
    ],
    [
      'clearing keeps the grouping',
      withoutResultFilters({ ...grouped, text: 'x', filters: { tier: ['a'] } }),
      { ...start, groupBy: 'owner', about: 'b' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each<[PageState, boolean, boolean]>([
    [start, false, false],
    [{ ...start, filters: { outcome: ['fail'] } }, true, true],
    [{ ...start, filters: { outcome: ['fail', 'error'] } }, true, false],
    [{ ...start, text: ' ' }, false, false],
    [{ ...start, groupBy: 'owner' }, false, false],
    [{ ...start, groupBy: 'owner', group: '' }, true, false],
  ])('knows of %j whether it is narrowed to failures', (state, some, fails) => {
    expect([isNarrowed(state), isFailingOnly(state)]).toEqual([some, fails]);
  });
});
