import { Dependencies } from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { integration, platform } from '../../../__testUtils__/entities';
import { indexContext, indexed } from '../../../__testUtils__/indexed';
import { StoredReason } from '../../../governance/control/domain/StoredReason';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { connectionsOf } from './connectionsOf';
import { mapOf, MapView } from './mapOf';

const ref = (name: string) => `marketingplatform:default/${name}`;
const flow = (name: string) => `marketingintegration:default/${name}`;

const tool = (name: string, type = 'dam', lifecycle = 'operating') =>
  indexed(platform({ name, spec: { type, lifecycle } }), {
    policy: {
      ...indexContext.policy,
      categories: { dam: 'Content', crm: 'Relationships' },
    },
  }).content;

const link = (source: string, target: string, spec: object = {}) =>
  indexed(
    integration({
      name: `${source}-${target}`,
      spec: { source, target, ...spec },
    }),
  ).content;

const naming = (name: string, reason: Partial<StoredReason>): KnownState => ({
  uid: `uid-marketingplatform-${name}`,
  entityRef: ref(name),
  kind: 'MarketingPlatform',
  state: 'drifting',
  since: 0,
  reasons: [
    { kind: 'signal', id: 'brittle-integration', severity: 'amber', ...reason },
  ],
  ready: false,
  capabilities: [],
});

const whole: MapView = { brittle: false };

function drawn(
  tools: ReturnType<typeof tool>[],
  links: ReturnType<typeof link>[],
  view: MapView = whole,
  states: KnownState[] = [],
) {
  const connections = connectionsOf({
    platforms: tools,
    integrations: links,
    states: new Map(states.map(state => [state.uid, state])),
  });
  return mapOf(connections, view);
}

const edges = ({ edges: all }: Pick<Dependencies, 'edges'>) =>
  all.map(({ brittle, from, integrations, to }) => [
    from.replace(ref(''), ''),
    to.replace(ref(''), ''),
    integrations,
    brittle,
  ]);

describe('the map of integrations', () => {
  const tools = [
    tool('a'),
    tool('b', 'crm'),
    tool('c'),
    tool('d', 'crm', 'retired'),
  ];

  it('connects platforms one by one while they are few', () => {
    const map = drawn(tools, [link('a', 'b'), link('b', 'c')]);
    expect(map.grouped).toBe(false);
    expect(edges(map)).toEqual([
      ['a', 'b', 1, 0],
      ['b', 'c', 1, 0],
    ]);
    expect(map.nodes.map(({ category, id }) => [id, category])).toEqual([
      [ref('a'), 'Content'],
      [ref('b'), 'Relationships'],
      [ref('c'), 'Content'],
    ]);
    expect(map.totals).toEqual({
      platforms: 3,
      connected: 3,
      integrations: 2,
      brittle: 0,
      loose: 0,
    });
  });

  it.each<[string, ReturnType<typeof link>, object]>([
    [
      'is retired',
      link('a', 'b', { lifecycle: 'retired' }),
      { integrations: 0, loose: 0 },
    ],
    [
      'is only planned',
      link('a', 'b', { lifecycle: 'planned' }),
      { integrations: 1 },
    ],
    [
      'ends where nothing is seen',
      link('a', 'hidden'),
      { integrations: 0, loose: 1 },
    ],
    [
      'ends at what is retired',
      link('a', 'd'),
      { integrations: 1, connected: 2 },
    ],
  ])('knows one that %s', (_, one, totals) => {
    expect(drawn(tools, [one]).totals).toMatchObject(totals);
  });

  it.each<[string, Partial<StoredReason>, boolean, string | undefined]>([
    [
      'by the signal',
      { data: { integrations: [flow('a-b')], flaws: ['monitoring'] } },
      true,
      'monitoring',
    ],
    [
      'by a signal of before flaws were kept',
      { data: { integrations: [flow('a-b')] } },
      true,
      undefined,
    ],
    [
      'though an exception covers it',
      {
        kind: 'waived',
        data: { integrations: [flow('a-b')], flaws: ['maintainer'] },
      },
      true,
      'maintainer',
    ],
    [
      'not by another signal',
      { id: 'owner-left', data: { integrations: [flow('a-b')] } },
      false,
      undefined,
    ],
    [
      'not by a signal about another',
      { data: { integrations: [flow('b-c')] } },
      false,
      undefined,
    ],
  ])('marks what is brittle %s', (_, reason, brittle, flaw) => {
    const map = drawn(tools, [link('a', 'b')], whole, [naming('a', reason)]);
    expect(map.integrations[0]).toMatchObject({ brittle });
    expect(map.integrations[0].flaw).toBe(flaw);
    expect(map.totals.brittle).toBe(brittle ? 1 : 0);
  });

  it('shows only brittle ones, or only those around a platform', () => {
    const states = [naming('b', { data: { integrations: [flow('b-c')] } })];
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'c')];
    const brittle = drawn(tools, links, { brittle: true }, states);
    expect(edges(brittle)).toEqual([['b', 'c', 1, 1]]);
    expect(brittle.integrations).toHaveLength(1);
    const around = drawn(tools, links, { brittle: false, around: ref('a') });
    expect(edges(around)).toEqual([['a', 'b', 1, 0]]);
    expect(around.totals.integrations).toBe(3);
  });

  const names = Array.from({ length: 70 }, (_, index) => `p${index}`);
  const crowd = names.map((name, index) =>
    tool(name, index < 50 ? 'dam' : 'crm'),
  );
  const chain = names.slice(1).map((name, index) => link(names[index], name));

  it('groups by category what is too much to read', () => {
    const map = drawn(crowd, chain);
    expect(map.grouped).toBe(true);
    expect(map.nodes.map(({ id, platforms }) => [id, platforms])).toEqual([
      ['group:Content', 50],
      ['group:Relationships', 20],
    ]);
    expect(edges(map)).toEqual([
      ['group:Content', 'group:Content', 49, 0],
      ['group:Content', 'group:Relationships', 1, 0],
      ['group:Relationships', 'group:Relationships', 19, 0],
    ]);
  });

  it('opens a category, most of it one by one and the rest together', () => {
    const map = drawn(crowd, chain, { brittle: false, open: ['Content'] });
    const kinds = map.nodes.map(({ kind }) => kind);
    expect(kinds.filter(kind => kind === 'platform')).toHaveLength(40);
    expect(map.nodes).toContainEqual(
      expect.objectContaining({ id: 'rest:Content', platforms: 10 }),
    );
  });

  it('leaves the one in the middle alone among many', () => {
    const star = names.slice(1).map(name => link(names[0], name));
    const map = drawn(crowd, star, { brittle: false, around: ref('p0') });
    expect(map.nodes.map(({ id }) => id).sort()).toEqual([
      'group:Content',
      'group:Relationships',
      ref('p0'),
    ]);
  });

  it('draws every integration once, however it is looked at', () => {
    const some = fc.constantFrom(...names);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(some, some), { maxLength: 120 }),
        fc.subarray(['Content', 'Relationships']),
        (pairs, open) => {
          const links = pairs.map(
            ([from, to], index) =>
              indexed(
                integration({
                  name: `flow-${index}`,
                  spec: { source: from, target: to },
                }),
              ).content,
          );
          const map = drawn(crowd, links, { brittle: false, open });
          const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
          expect(sum(map.edges.map(edge => edge.integrations))).toBe(
            links.length,
          );
          expect(sum(map.nodes.map(node => node.platforms))).toBe(
            new Set(pairs.flat()).size,
          );
          const ids = new Set(map.nodes.map(({ id }) => id));
          expect(
            map.edges.every(({ from, to }) => ids.has(from) && ids.has(to)),
          ).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
