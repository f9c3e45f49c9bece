import { StoredRecord } from '../../records/domain';
import { around, person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { record } from '../__testUtils__/record';
import { dutiesOf } from './dutiesOf';
import { movedDuties, sameDuties } from './movedDuties';

const people = around({
  people: {
    rita: true,
    paul: true,
    ben: true,
    tess: true,
    sam: true,
    gina: true,
    lea: false,
  },
  roles: {
    'platform-owner': [person('paul')],
    'support-lead': [person('lea'), person('sam')],
    'business-owner': [person('ben')],
    'technical-owner': [person('tess')],
  },
  groups: { brand: ['paul'], governors: ['gina'], desk: ['sam'] },
  owner: team('brand'),
  intakeOwner: team('desk'),
});

const words = (rest: Partial<StoredRecord>, approvals: string[] = []) =>
  dutiesOf(
    record(rest),
    approvals.map(area => ({ area, revision: 1 })),
    people,
    smallModel,
  ).map(({ area, duty, principal, via }) =>
    [duty, principal.replace(/^.*\//, ''), via, area].filter(Boolean).join(' '),
  );

const both = ['priorities', 'security'];

describe('dutiesOf', () => {
  it.each<[string, Partial<StoredRecord>, string[], string[]]>([
    ['an exception', {}, [], ['decide ben role priorities']],
    [
      'an exception of two areas',
      { areas: both },
      [],
      ['decide ben role priorities', 'decide tess role security'],
    ],
    [
      'an exception that one area approved',
      { areas: both },
      ['priorities'],
      ['decide tess role security'],
    ],
    [
      'an exception that was edited since',
      { areas: both, revision: 2 },
      ['priorities'],
      ['decide ben role priorities', 'decide tess role security'],
    ],
    ['an active exception', { state: 'active' }, ['priorities'], []],
    [
      'a renewal',
      {
        state: 'active',
        revision: 2,
        fields: { renewal: { by: person('rita') } },
      },
      ['priorities'],
      ['decide ben role priorities'],
    ],
    ['a draft of a change', { type: 'change', state: 'draft' }, [], []],
    [
      'a change',
      { type: 'change', state: 'submitted' },
      [],
      ['decide ben role priorities'],
    ],
    [
      'an emergency that waits',
      { type: 'change', state: 'submitted', fields: { emergency: true } },
      [],
      ['decide ben role priorities', 'act rita role', 'act paul role'],
    ],
    [
      'an emergency that runs',
      { type: 'change', state: 'in-progress', fields: { emergency: true } },
      [],
      ['decide ben role priorities', 'act rita role', 'act paul role'],
    ],
    [
      'a change that runs',
      { type: 'change', state: 'in-progress' },
      [],
      ['act rita role', 'act paul role'],
    ],
    [
      'an approved change',
      { type: 'change', state: 'approved' },
      ['priorities'],
      ['act rita role', 'act paul role'],
    ],
    [
      'an approved change of the owner, once',
      { type: 'change', state: 'approved', requestedBy: person('paul') },
      ['priorities'],
      ['act paul role'],
    ],
    [
      'a planned change that a service asked for',
      { type: 'change', state: 'scheduled', requestedBy: 'service:ci' },
      [],
      ['act paul role'],
    ],
    [
      'a change that is done',
      { type: 'change', state: 'completed' },
      [],
      ['act paul role'],
    ],
    [
      'an incident',
      { type: 'incident', state: 'open', areas: [] },
      [],
      ['act sam deputy'],
    ],
    [
      'a request',
      { type: 'request', state: 'submitted', areas: [] },
      [],
      ['act desk group'],
    ],
    [
      'a release without an owner of releases',
      { type: 'release', state: 'planned', areas: [] },
      [],
      ['act paul role'],
    ],
    [
      'a review',
      { type: 'review', state: 'open', areas: both },
      ['security'],
      ['decide ben role priorities'],
    ],
    ['a freeze', { type: 'freeze', state: 'planned', areas: [] }, [], []],
    [
      'what is closed',
      { state: 'denied', closedAt: new Date('2026-11-21') },
      [],
      [],
    ],
    [
      'what nobody can decide',
      { requestedBy: person('ben') },
      [],
      ['no-approver governors governance priorities'],
    ],
  ])('%s', (_, rest, approvals, expected) => {
    expect(words(rest, approvals)).toEqual(expected);
  });

  it('comes to the owner where nobody runs governance either', () => {
    const alone = around({ people: { paul: true }, owner: person('paul') });
    const duties = dutiesOf(record(), [], alone, smallModel);
    expect(duties).toMatchObject([
      { duty: 'no-approver', principal: person('paul') },
    ]);
  });
});

describe('duties that move', () => {
  const since = new Date('2026-11-20T08:00:00Z');
  const now = new Date('2026-11-22T08:00:00Z');
  const decide = (principal: string, area = 'priorities') => ({
    principal,
    duty: 'decide' as const,
    area,
    via: 'role' as const,
    since,
  });

  it('have waited since the decision was first waited for', () => {
    const stuck = {
      ...decide(team('governors')),
      duty: 'no-approver' as const,
    };
    const moved = movedDuties([decide(person('ben'))], [stuck], now);
    expect(moved).toEqual([decide(person('ben'))]);
  });

  it('begin now where nothing was waited for', () => {
    const [moved] = movedDuties([decide(person('ben'))], [], now);
    expect(moved.since).toEqual(now);
  });

  it.each([
    [[], [], true],
    [[decide('user:a')], [decide('user:a')], true],
    [[decide('user:a')], [decide('user:b')], false],
    [
      [decide('user:a')],
      [{ ...decide('user:a'), via: 'deputy' as const }],
      false,
    ],
    [[decide('user:a')], [decide('user:a'), decide('user:a', 'x')], false],
  ])('are told apart (%#)', (one, other, expected) => {
    expect(sameDuties(one, other)).toBe(expected);
  });
});
