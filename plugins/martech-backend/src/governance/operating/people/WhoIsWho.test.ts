import { Entity } from '@backstage/catalog-model';
import {
  integration,
  platform,
  template,
} from '../../../__testUtils__/entities';
import { smallModel } from '../__testUtils__/model';
import { CatalogCache } from './CatalogCache';
import { WhoIsWho } from './WhoIsWho';

const user = (name: string, leftOn?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    ...(leftOn && { annotations: { 'martech-portal.dev/left-on': leftOn } }),
  },
});

const group = (name: string, members: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  relations: members.map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

const ref = ({ kind, metadata }: Entity) =>
  `${kind.toLocaleLowerCase('en')}:default/${metadata.name}`;

function setUp(entities: Entity[]) {
  const known = new Map(entities.map(entity => [ref(entity), entity]));
  const asked: string[][] = [];
  const time = { now: new Date('2026-11-22T12:00:00Z') };
  const catalog = new CatalogCache({
    withRelations: async refs => {
      asked.push(refs);
      return refs.map(one => known.get(one));
    },
  });
  const clock = { now: () => time.now };
  const who = new WhoIsWho({ catalog, clock, model: smallModel });
  return { asked, known, time, who };
}

const dam = platform({
  name: 'dam',
  spec: {
    roles: [
      { role: 'platform-owner', assignee: 'ann', deputy: 'user:default/bea' },
      { role: 'trainer', assignee: 'cid', endsOn: '2026-11-21' },
      { role: 'rollout-lead', assignee: 'cid', endsOn: '2026-11-22' },
      { role: 'support-lead', notNeededBecause: 'Nobody uses it' },
    ],
    intake: { owner: 'desk' },
    release: { owner: 'user:ann' },
  },
});

describe('WhoIsWho', () => {
  it('reads who is named, with roles that have not ended', async () => {
    const { who } = setUp([dam, user('ann'), group('brand', ['ann'])]);
    const people = await who.of('marketingplatform:default/dam');
    expect(people).toMatchObject({
      entityRef: 'marketingplatform:default/dam',
      owner: 'group:default/brand',
      intakeOwner: 'group:default/desk',
      releaseOwner: 'user:default/ann',
      roles: [
        {
          role: 'platform-owner',
          holder: 'user:default/ann',
          deputy: 'user:default/bea',
        },
        { role: 'rollout-lead', holder: 'user:default/cid' },
        { role: 'support-lead', holder: undefined, deputy: undefined },
      ],
    });
  });

  it('knows who left: by annotation from its day on, or gone', async () => {
    const { time, who } = setUp([
      dam,
      user('ann', '2026-11-23'),
      user('cid', '2026-11-22'),
      user('eve'),
      group('brand', ['ann', 'cid', 'eve', 'gone']),
      group('desk', ['cid']),
    ]);
    const { standings } = await who.of('marketingplatform:default/dam');
    expect(standings.get('user:default/ann')).toEqual({
      active: true,
      members: [],
    });
    expect(standings.get('user:default/cid')?.active).toBe(false);
    expect(standings.has('user:default/bea')).toBe(false);
    expect(standings.get('group:default/desk')?.active).toBe(false);
    expect(standings.get('group:default/brand')).toEqual({
      active: true,
      members: ['user:default/ann', 'user:default/eve'],
    });

    time.now = new Date('2026-11-23T00:00:00Z');
    const next = await who.of('marketingplatform:default/dam');
    expect(next.standings.get('user:default/ann')?.active).toBe(false);
  });

  it('knows the groups of the model without any entity', async () => {
    const { who } = setUp([user('olga'), group('ops', ['olga'])]);
    const people = await who.of(undefined);
    expect(people.entityRef).toBeUndefined();
    expect(people.roles).toEqual([]);
    expect(people.standings.get('group:default/ops')?.active).toBe(true);
  });

  it('gives templates and integrations the roles of their platforms', async () => {
    const crm = platform({
      name: 'crm',
      spec: { roles: [{ role: 'technical-owner', assignee: 'tess' }] },
    });
    const { who } = setUp([
      dam,
      crm,
      template({ name: 'mail', spec: { platforms: ['dam'] } }),
      integration({ name: 'sync', spec: { source: 'crm', target: 'dam' } }),
    ]);
    const all = await who.ofAll([
      'marketingtemplate:default/mail',
      'marketingintegration:default/sync',
    ]);
    const roles = [...all.values()].map(people =>
      people.roles.map(({ role }) => role),
    );
    const ofDam = ['platform-owner', 'rollout-lead', 'support-lead'];
    expect(roles).toEqual([ofDam, ['technical-owner', ...ofDam]]);
  });

  it('has nobody for an entity that is gone', async () => {
    const { who } = setUp([]);
    const people = await who.of('marketingplatform:default/gone');
    expect(people).toEqual({
      entityRef: 'marketingplatform:default/gone',
      roles: [],
      standings: new Map(),
    });
  });

  it('asks for many at once, and not again within seconds', async () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      platform({ name: `p${at}`, spec: { owner: `group:default/g${at}` } }),
    );
    const groups = many.map((_, at) => group(`g${at}`, [`u${at}`]));
    const { asked, who } = setUp([...many, ...groups]);
    const refs = many.map(ref);
    await who.ofAll(refs);
    expect(asked).toHaveLength(3);
    await who.ofAll(refs);
    expect(asked).toHaveLength(3);
    who.forget();
    await who.of(refs[0]);
    expect(asked.length).toBeGreaterThan(3);
  });
});
