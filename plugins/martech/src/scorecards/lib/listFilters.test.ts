import { scorecardSummary } from '../__testUtils__/scorecards';
import { inOrder } from './inOrder';
import {
  matchingScorecards,
  scorecardFacet,
  scorecardFilters,
} from './listFilters';

const all = [
  scorecardSummary({
    title: 'Zeal',
    type: 'campaign',
    targetDate: '2027-02-01',
  }),
  scorecardSummary({
    title: 'Yes',
    type: 'campaign',
    targetDate: '2027-01-01',
  }),
  scorecardSummary({ title: 'Old', state: 'retired' }),
  scorecardSummary({
    title: 'Soon',
    state: 'announced',
    owner: 'group:default/it',
  }),
  scorecardSummary({ title: 'Money', description: 'Contracts and cost' }),
  scorecardSummary({ title: 'Ready', type: 'readiness' }),
];
const titles = (found: typeof all) => found.map(({ title }) => title);

describe('the list of scorecards', () => {
  it('puts first what counts now', () => {
    expect(titles(inOrder(all))).toEqual([
      'Ready',
      'Money',
      'Yes',
      'Zeal',
      'Soon',
      'Old',
    ]);
  });

  it.each([
    ['', {}, 6],
    ['cost MONEY', {}, 1],
    ['nothing', {}, 0],
    ['', { state: ['retired', 'announced'] }, 2],
    ['', { type: ['campaign'], state: ['retired'] }, 0],
    ['', { owner: ['group:default/it'] }, 1],
  ])('finds by %j and %j', (text, filters, count) => {
    expect(matchingScorecards(all, { text, filters })).toHaveLength(count);
  });

  it('counts each value under all other conditions', () => {
    const [state] = scorecardFilters;
    const facet = scorecardFacet(
      all,
      { text: '', filters: { state: ['retired'], type: ['standard'] } },
      state,
    );
    expect(Object.fromEntries(facet.map(f => [f.value, f.count]))).toEqual({
      retired: 1,
      announced: 1,
      enforced: 1,
    });
  });
});
