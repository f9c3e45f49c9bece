import { Actor } from '@martech-portal/backstage-plugin-martech-common';
import { around, person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { record } from '../__testUtils__/record';
import { actorsOf } from './actorsOf';
import { areasOf, isActor } from './isActor';

const names = [
  'rita',
  'paul',
  'dora',
  'sam',
  'sven',
  'gina',
  'ben',
  'tess',
  'olga',
  'ina',
  'rolf',
] as const;

const people = around({
  people: {
    ...Object.fromEntries(names.map(name => [name, true])),
    lea: false,
  },
  roles: {
    'platform-owner': [person('paul'), person('dora')],
    'support-lead': [person('sam')],
    'service-owner': [person('sven'), person('lea')],
    'governance-lead': [person('gina')],
    'business-owner': [person('ben')],
    'technical-owner': [person('tess')],
  },
  groups: { brand: ['olga', 'lea'], governors: ['gina'] },
  owner: team('brand'),
  intakeOwner: person('ina'),
  releaseOwner: person('rolf'),
});

const groupsOf: Record<string, string[]> = {
  olga: [team('brand')],
  lea: [team('brand')],
  gina: [team('governors')],
};

const is = (name: string, actor: Actor, rest = {}) =>
  isActor(
    { ref: person(name), groups: groupsOf[name] ?? [], person: true },
    actor,
    people,
    record({ areas: ['priorities', 'security'], ...rest }),
    smallModel,
  );

describe('isActor', () => {
  it.each([
    ['anyone', [...names, 'lea']],
    ['requester', ['rita']],
    ['approver', ['ben', 'tess']],
    ['owner', ['paul', 'dora', 'olga']],
    ['support', ['paul', 'dora', 'olga', 'sam', 'sven']],
    ['intake', ['paul', 'dora', 'olga', 'ina']],
    ['release', ['paul', 'dora', 'olga', 'rolf']],
    ['governance', ['gina']],
    ['clock', []],
  ] as const)('%s is %j and nobody else', (actor, expected) => {
    const found = [...names, 'lea'].filter(name => is(name, actor));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('lets the clock do what is its alone', () => {
    const clock = { ref: 'clock', groups: [], person: false };
    const may = (actor: Actor) =>
      isActor(clock, actor, people, record(), smallModel);
    expect(may('clock')).toBe(true);
    expect(may('anyone')).toBe(false);
    expect(may('approver')).toBe(false);
  });

  it('never lets a service decide, whatever it is called', () => {
    const service = { ref: person('ben'), groups: [], person: false };
    expect(areasOf(service, people, record(), smallModel)).toEqual([]);
  });

  it('gives each approver the areas that are theirs', () => {
    const areas = (name: string) =>
      areasOf(
        { ref: person(name), groups: [], person: true },
        people,
        record({ areas: ['priorities', 'security', 'gone'] }),
        smallModel,
      );
    expect(areas('ben')).toEqual(['priorities', 'gone']);
    expect(areas('tess')).toEqual(['security']);
    expect(areas('paul')).toEqual([]);
  });

  it('passes over whoever asked for a renewal of what others asked for', () => {
    const fields = { renewal: { by: person('ben'), expiresOn: '2027-01-01' } };
    expect(is('ben', 'approver', { fields })).toBe(false);
  });

  it('without an entity, makes those who run governance the owners', () => {
    const alone = around({
      entityRef: '',
      people: { gina: true },
      groups: { governors: ['gina'] },
    });
    for (const actor of ['owner', 'intake', 'release', 'support'] as const) {
      expect(actorsOf(actor, alone, record(), smallModel)).toEqual([
        team('governors'),
      ]);
    }
  });
});
