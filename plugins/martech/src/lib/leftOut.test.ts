import { platformList, vendorList } from '../lists';
import { leftOut, lifecyclesLeft } from './leftOut';
import { listQuery } from './listQuery';
import { parseListState, printListState } from './listState';

const platforms = (address: string) =>
  parseListState(new URLSearchParams(address), platformList);

describe('what a list leaves out', () => {
  it.each([
    ['', 'retired'],
    ['q=x&tier=core', 'retired'],
    ['controlState=drifting', 'retired'],
    ['ended=shown', undefined],
    ['lifecycle=retired', undefined],
    ['lifecycle=operating', undefined],
    ['controlState=retired', undefined],
  ])('of "%s" is %s', (address, value) => {
    expect(leftOut(platformList, platforms(address))?.value).toBe(value);
  });

  it('is asked of the backend as the lifecycles that stay', () => {
    const { where } = listQuery(platforms(''), platformList, '2026-11-22');
    expect(where).toEqual({
      lifecycle: {
        in: [
          'sandbox',
          'proposed',
          'evaluating',
          'implementing',
          'launched',
          'operating',
          'retiring',
        ],
      },
    });
    expect(
      listQuery(platforms('ended=shown'), platformList, '2026-11-22').where,
    ).toBeUndefined();
  });

  it('is the last lifecycle of the kind', () => {
    expect(lifecyclesLeft(vendorList.leavesOut!)).toEqual([
      'evaluated',
      'approved',
      'restricted',
    ]);
  });

  it('stays in the address when it is shown', () => {
    const state = platforms('ended=shown&q=x');
    expect(printListState(state, platformList).toString()).toBe(
      'q=x&ended=shown',
    );
  });
});
