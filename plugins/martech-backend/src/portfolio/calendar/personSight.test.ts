import { mockServices } from '@backstage/backend-test-utils';
import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { ListedRecord } from '../../governance/records/domain';
import { recordEvents } from './domain/recordEvents';
import { Rights } from './domain/Rights';
import { PersonSight } from './PersonSight';

const at = new Date('2026-11-22T10:00:00Z');
const ref = (name: string) => `marketingplatform:default/${name}`;

const renewal = (name: string, day: string): Renewal => ({
  entityRef: ref(name),
  title: name,
  lifecycle: 'operating',
  state: 'drifting',
  window: '30',
  noticeDeadline: day,
  autoRenew: false,
  funding: 'run',
  atRisk: true,
  tooLate: false,
  decision: {
    entityRef: 'marketingdecision:default/hidden',
    title: 'Hidden',
    lifecycle: 'accepted',
  },
});

const record = (
  type: ListedRecord['type'],
  change: Partial<ListedRecord> = {},
): ListedRecord => ({
  id: `${type}1`,
  type,
  number: 7,
  title: `A ${type}`,
  state: 'active',
  areas: [],
  requestedBy: 'user:default/noah',
  createdAt: at,
  updatedAt: at,
  version: 1,
  revision: 1,
  fields: {},
  ...change,
});

const condition = { rule: 'HAS_LABEL', resourceType: 'catalog-entity' };

function sightOf(visible: readonly string[], records: ListedRecord[] = []) {
  const unseen = renewal('over', '2026-11-01');
  return new PersonSight({
    access: {
      inSight: async (some, { entities }) =>
        some.filter(({ entityRef }) => !entityRef || entities.row(entityRef)),
    },
    auth: mockServices.auth(),
    conditions: {
      fitting: async (conditions, refs) => {
        expect(conditions).toEqual(condition);
        return new Set(refs.filter(one => visible.includes(one)));
      },
    },
    entities: {
      of: async () => ({
        isAll: true,
        row: (one: string) => ({ entityRef: one }),
      }),
    } as never,
    pages: { page: async () => ({ records }) },
    renewals: {
      of: async () => ({
        renewals: [
          unseen,
          renewal('dam', '2026-12-01'),
          renewal('crm', '2026-12-02'),
        ],
        today: '2026-11-22',
      }),
    } as never,
    toWhere: () => () => {},
  });
}

const key = (rights: Partial<Rights>) => ({
  id: '1',
  person: 'user:default/clara',
  rights: {
    entities: { conditions: condition },
    records: 'everything' as const,
    renewals: 'everything' as const,
    groups: [],
    ...rights,
  },
  createdAt: at,
  confirmedAt: at,
});

describe('what a calendar shows', () => {
  it.each<[string, Partial<Rights>, string[]]>([
    ['what fits the conditions', {}, ['dam']],
    ['all that is ahead', { entities: 'everything' }, ['dam', 'crm']],
    ['nothing', { entities: 'nothing' }, []],
    ['no renewals', { renewals: 'nothing' }, []],
  ])('is %s', async (_, rights, expected) => {
    const found = await sightOf([ref('dam')]).renewals(key(rights));
    expect(found.map(({ title }) => title)).toEqual(expected);
  });

  it('is no decision that is hidden', async () => {
    const [found] = await sightOf([ref('dam')]).renewals(key({}));
    expect(found.decision).toBeUndefined();
  });

  it('is no record about what is hidden, and none without the permission', async () => {
    const records = [
      record('freeze'),
      record('change', { id: 'a', entityRef: ref('dam') }),
      record('change', { id: 'b', entityRef: ref('crm') }),
    ];
    const sight = sightOf([ref('dam')], records);
    const ids = async (rights: Partial<Rights>) =>
      (await sight.records(key(rights), at)).map(({ id }) => id);
    expect(await ids({})).toEqual(['freeze1', 'a']);
    expect(await ids({ records: 'nothing' })).toEqual([]);
  });

  it('is what is agreed on and has a date', () => {
    const window = { startsAt: at, endsAt: new Date(at.getTime() + 3_600_000) };
    const events = recordEvents([
      record('freeze', { window }),
      record('change', { id: 'a', state: 'scheduled', window }),
      record('change', { id: 'b', state: 'draft', window }),
      record('exception', { fields: { expiresOn: '2026-12-24' } }),
      record('exception', { id: 'c', state: 'requested' }),
    ]);
    expect(events.map(({ path, title, when }) => [title, path, when])).toEqual([
      [
        'Freeze: A freeze (FRZ-7)',
        '/martech-governance/changes/freezes/freeze1',
        { start: window.startsAt, end: window.endsAt },
      ],
      [
        'Change: A change (CHG-7)',
        '/martech-governance/changes/a',
        { start: window.startsAt, end: window.endsAt },
      ],
      [
        'Runs out: A exception (EXC-7)',
        '/martech-governance/exceptions/exception1',
        { day: '2026-12-24' },
      ],
    ]);
  });
});
