import { Duty, StoredRecord } from '../../records/domain';
import { person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { whyHere } from './whyHere';

const exception: Pick<StoredRecord, 'state' | 'type'> = {
  type: 'exception',
  state: 'requested',
};

const duty = (rest: Partial<Duty>): Duty => ({
  principal: person('ben'),
  duty: 'decide',
  area: 'priorities',
  via: 'role',
  since: new Date(0),
  ...rest,
});
const act = duty({ duty: 'act', area: undefined });

describe('whyHere', () => {
  it.each<[Partial<Duty>, string]>([
    [{}, 'You decide about priorities as business owner.'],
    [
      { principal: team('ops') },
      'Your team decides about priorities as business owner.',
    ],
    [
      { via: 'deputy' },
      'You decide about priorities in place of the business owner.',
    ],
    [
      { via: 'group', principal: team('ops') },
      'Your group decides about priorities, because no business owner can.',
    ],
    [
      { via: 'directors', principal: team('board') },
      'It comes to the directors, because nobody else is left to decide about priorities.',
    ],
    [
      { duty: 'no-approver', via: 'governance' },
      'Nobody is left to decide about priorities: fill the role business owner, or name a group in the operating model.',
    ],
  ])('says of %j: %s', (rest, why) => {
    expect(whyHere(exception, [duty(rest)], smallModel).why).toBe(why);
  });

  it('names all areas that are decided in the same way', () => {
    const duties = [duty({}), duty({ area: 'security' }), act];
    expect(whyHere(exception, duties, smallModel)).toEqual({
      duty: 'decide',
      areas: ['priorities', 'security'],
      why: 'You decide about priorities and security as business owner and technical owner.',
    });
  });

  it.each([
    ['change', 'approved', 'It is approved: set a time for it.'],
    ['request', 'submitted', 'You answer requests here: accept or decline it.'],
    ['release', 'planned', 'You release it: say when people have it.'],
    ['exception', 'active', 'The next step is yours.'],
  ] as const)('says what to do with a %s that is %s', (type, state, why) => {
    expect(whyHere({ type, state }, [act], smallModel)).toEqual({
      duty: 'act',
      areas: [],
      why,
    });
  });
});
