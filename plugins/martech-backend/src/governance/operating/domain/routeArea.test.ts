import { Around, around, person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { areasToAsk, decidingArea } from './decidingArea';
import { Route, routeArea } from './routeArea';

interface Case {
  name: string;
  people: Around;
  askers?: string[];
  expected: Route;
}

const everybody = { ben: true, dora: true, rita: true, olga: true, carl: true };
const roles: Around['roles'] = {
  'business-owner': [person('ben'), person('dora')],
};
const groups = { ops: ['olga'], board: ['carl'] };

const route = (people: Around, askers: string[] = [person('rita')]) =>
  routeArea(
    decidingArea('priorities', smallModel),
    around(people),
    smallModel,
    askers,
  );

describe('routeArea', () => {
  it.each<Case>([
    {
      name: 'whoever holds the accountable role',
      people: { people: everybody, roles, groups },
      expected: { who: [person('ben')], via: 'role' },
    },
    {
      name: 'the deputy, when the holder asked',
      people: { people: everybody, roles, groups },
      askers: [person('ben')],
      expected: { who: [person('dora')], via: 'deputy' },
    },
    {
      name: 'the deputy, when the holder left',
      people: { people: { ...everybody, ben: false }, roles, groups },
      expected: { who: [person('dora')], via: 'deputy' },
    },
    {
      name: 'the deputy, when the catalog never had the holder',
      people: {
        people: everybody,
        roles: {
          'business-owner': [person('bne'), person('dora')],
        },
        groups,
      },
      expected: { who: [person('dora')], via: 'deputy' },
    },
    {
      name: 'the group of the area, when the role has ended or nobody has it',
      people: { people: everybody, groups },
      expected: { who: [team('ops')], via: 'group' },
    },
    {
      name: 'the group, when holder and deputy both asked',
      people: { people: everybody, roles, groups },
      askers: [person('ben'), person('dora')],
      expected: { who: [team('ops')], via: 'group' },
    },
    {
      name: 'the group, when somebody else in it is active',
      people: {
        people: everybody,
        groups: { ...groups, ops: ['rita', 'olga'] },
      },
      expected: { who: [team('ops')], via: 'group' },
    },
    {
      name: 'the directors, when only whoever asked is in the group',
      people: { people: everybody, groups: { ...groups, ops: ['rita'] } },
      expected: { who: [team('board')], via: 'directors' },
    },
    {
      name: 'the directors, when all others in the group left',
      people: {
        people: { ...everybody, olga: false },
        groups: { ...groups, ops: ['rita', 'olga'] },
      },
      expected: { who: [team('board')], via: 'directors' },
    },
    {
      name: 'a team that holds the role, without whoever asked',
      people: {
        people: everybody,
        roles: { 'business-owner': [team('ops')] },
        groups: { ...groups, ops: ['rita', 'olga'] },
      },
      expected: { who: [team('ops')], via: 'role' },
    },
    {
      name: 'past a team that holds the role and is only whoever asked',
      people: {
        people: everybody,
        roles: {
          'business-owner': [team('ops'), person('dora')],
        },
        groups: { ...groups, ops: ['rita'] },
      },
      expected: { who: [person('dora')], via: 'deputy' },
    },
    {
      name: 'nobody, when nobody is left',
      people: { people: { rita: true }, groups: { ops: ['rita'], board: [] } },
      expected: { who: [], via: 'governance' },
    },
    {
      name: 'never a service, whatever role it is said to hold',
      people: {
        people: everybody,
        roles: {
          'business-owner': ['component:default/bot', 'service:ci'],
        },
        groups: { board: ['carl'] },
      },
      expected: { who: [team('board')], via: 'directors' },
    },
  ])('names $name', ({ people, askers, expected }) => {
    expect(route(people, askers)).toEqual(expected);
  });

  it('names all who hold the role, when there are several', () => {
    const people = around({ people: everybody });
    const held = ['ben', 'olga'].map(name => ({
      role: 'business-owner' as const,
      holder: person(name),
    }));
    const area = decidingArea('priorities', smallModel);
    expect(routeArea(area, { ...people, roles: held }, smallModel, [])).toEqual(
      { who: [person('ben'), person('olga')], via: 'role' },
    );
  });
});

describe('areas', () => {
  it.each([
    [['security'], ['security']],
    [
      ['security', 'security', 'priorities'],
      ['security', 'priorities'],
    ],
    [['ownership'], ['priorities']],
    [['expression'], []],
    [['expression', 'gone'], ['priorities']],
    [[], []],
  ])('%j are asked as %j', (ids, expected) => {
    expect(areasToAsk(ids, smallModel)).toEqual(expected);
  });

  it.each([
    ['security', 'security'],
    ['gone', 'priorities'],
    ['expression', 'priorities'],
  ])('%s is decided by those of %s', (id, expected) => {
    expect(decidingArea(id, smallModel).id).toBe(expected);
  });
});
