import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { around, person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { groupProblems } from './groupProblems';
import { modelProblems } from './modelProblems';
import { roleGaps } from './roleGaps';
import { roleProblems } from './roleProblems';

const ref = (name: string) => `marketingplatform:default/${name}`;
const everyone = {
  people: { ben: true, dora: true, tess: true, carl: true },
  groups: { ops: ['carl'], it: ['tess'], board: ['carl'], governors: ['carl'] },
};

describe('the lint of groups', () => {
  it('finds nothing wrong where somebody is in each of them', () => {
    expect(groupProblems(smallModel, around(everyone).standings)).toEqual([]);
  });

  it('tells a group that does not exist from one that nobody is in', () => {
    const groups = { ...everyone.groups, it: [], board: ['left'] };
    const standings = new Map(around({ ...everyone, groups }).standings);
    standings.delete(team('ops'));
    const problems = groupProblems(smallModel, standings);
    expect(problems).toMatchObject([
      { severity: 'error', area: 'priorities' },
      { severity: 'error', area: 'security' },
      { severity: 'error' },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'group:default/ops does not exist, but it decides about Priorities: correct the name or register the group',
      'group:default/it has no active member, but it decides about Security: add somebody to it',
      'group:default/board has no active member, but it decides where nobody else is left: add somebody to it',
    ]);
  });

  it('says what it means that nobody is named', () => {
    const { areas, fallbackArea } = smallModel;
    const { standings } = around(everyone);
    const problems = groupProblems({ areas, fallbackArea }, standings);
    expect(problems).toMatchObject([
      { severity: 'warning' },
      { severity: 'warning' },
    ]);
    expect(problems[0].message).toContain('martech.operatingModel.directors');
    expect(problems[1].message).toContain('martech.operatingModel.governance');
  });
});

describe('the lint of the model', () => {
  it.each<[string, Partial<OperatingModel['areas'][number]>, string[]]>([
    ['security', {}, []],
    ['security', { accountable: undefined }, ['name exactly one role']],
    ['expression', { accountable: 'platform-owner' }, ['take it away']],
  ])('of %s with %j', (id, rest, expected) => {
    const areas = smallModel.areas.map(area =>
      area.id === id ? { ...area, ...rest } : area,
    );
    const problems = modelProblems({ ...smallModel, areas });
    expect(problems).toHaveLength(expected.length);
    problems.forEach(({ area, message }, at) => {
      expect(area).toBe(id);
      expect(message).toContain(expected[at]);
    });
  });
});

describe('the lint of roles', () => {
  const roles = {
    'business-owner': [person('ben'), person('dora')] as [string, string],
    'technical-owner': [person('tess')] as [string],
  };

  it.each([
    ['all are held', {}, []],
    ['the deputy is there', { people: { ...everyone.people, ben: false } }, []],
    [
      'holder and deputy left',
      { people: { ...everyone.people, ben: false, dora: false } },
      [{ role: 'business-owner', undecided: [] }],
    ],
    [
      'nobody is left',
      { roles: {}, groups: { it: ['tess'] } },
      [
        { role: 'business-owner', undecided: ['priorities'] },
        { role: 'technical-owner', undecided: [] },
      ],
    ],
  ])('finds what is missing where %s', (_, rest, expected) => {
    const people = around({ ...everyone, roles, ...rest });
    expect(roleGaps(ref('dam'), people, smallModel)).toEqual(
      expected.map(gap => ({ ...gap, entityRef: ref('dam') })),
    );
  });

  it('tells platforms where others decide from those where nobody does', () => {
    const gap = (name: string, undecided: string[]) => ({
      role: 'business-owner' as const,
      entityRef: ref(name),
      undecided,
    });
    const gaps = [gap('a', []), gap('b', ['priorities']), gap('c', [])];
    expect(roleProblems(gaps, smallModel)).toEqual([
      {
        severity: 'error',
        role: 'business-owner',
        message:
          '1 platform without an active business owner, and nobody left to decide about Priorities: fill the role, or name groups in the operating model',
        entities: [ref('b')],
        total: 1,
      },
      {
        severity: 'warning',
        role: 'business-owner',
        message:
          '2 platforms without an active business owner: others decide about Priorities until the role is filled',
        entities: [ref('a'), ref('c')],
        total: 2,
      },
    ]);
  });

  it('names at most a hundred platforms, and counts all', () => {
    const gaps = Array.from({ length: 120 }, (_, at) => ({
      role: 'technical-owner' as const,
      entityRef: ref(`p${at}`),
      undecided: [],
    }));
    const [problem] = roleProblems(gaps, smallModel);
    expect(problem.entities).toHaveLength(100);
    expect(problem.total).toBe(120);
  });
});
