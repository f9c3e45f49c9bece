import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import {
  integration,
  platform,
  template,
} from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { edgesOf } from './edgesOf';
import { Edge, ImpactGraph, pathTo } from './ImpactGraph';

const p = (name: string) => `marketingplatform:default/${name}`;
const graphOf = (...entities: Entity[]) =>
  new ImpactGraph(entities.flatMap(entity => edgesOf(indexed(entity).content)));
const on = (...dependsOn: string[]) => ({ spec: { dependsOn } });

describe('what depends on a platform', () => {
  it.each<[string, Entity[], string[]]>([
    ['nothing', [platform({ name: 'dam' })], []],
    [
      'platforms that name it',
      [platform({ name: 'cms', ...on('dam') })],
      [p('cms')],
    ],
    [
      'platforms behind those',
      [
        platform({ name: 'cms', ...on('dam') }),
        platform({ name: 'shop', ...on('cms') }),
      ],
      [p('cms'), p('shop')],
    ],
    [
      'an integration that takes from it, and where that goes',
      [integration({ name: 'feed', spec: { source: 'dam', target: 'shop' } })],
      ['marketingintegration:default/feed', p('shop')],
    ],
    [
      'templates built on it',
      [template({ name: 'mail', spec: { platforms: ['dam'] } })],
      ['marketingtemplate:default/mail'],
    ],
    [
      'nothing that only gives to it',
      [integration({ name: 'feed', spec: { source: 'crm', target: 'dam' } })],
      [],
    ],
    [
      'nothing retired or only planned',
      [
        platform({
          name: 'old',
          spec: { dependsOn: ['dam'], lifecycle: 'retired' },
        }),
        integration({
          name: 'feed',
          spec: { source: 'dam', target: 'shop', lifecycle: 'planned' },
        }),
      ],
      [],
    ],
    [
      'each once in a cycle, and never itself',
      [
        platform({ name: 'dam', ...on('shop') }),
        platform({ name: 'cms', ...on('dam', 'shop') }),
        platform({ name: 'shop', ...on('cms') }),
      ],
      [p('cms'), p('shop')],
    ],
  ])('%s', (_, entities, expected) => {
    const reached = graphOf(...entities).downstream(p('dam'));
    expect([...reached.keys()]).toEqual(expected);
  });

  it('comes with the shortest path', () => {
    const graph = graphOf(
      platform({ name: 'cms', ...on('dam') }),
      platform({ name: 'app', ...on('cms') }),
      platform({ name: 'shop', ...on('app', 'cms') }),
    );
    const path = [p('dam'), p('cms'), p('shop')];
    expect(pathTo(graph.downstream(p('dam')), p('shop'))).toEqual(path);
    expect(pathTo(graph.upstream(p('shop')), p('dam'))).toEqual(
      [...path].reverse(),
    );
  });
});

const letters = [...'abcdefghijkl'];
const anyEdges = fc.array(
  fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)),
  { maxLength: 40 },
);

const further = (edges: Edge[], found: ReadonlySet<string>) =>
  new Set([
    ...found,
    ...edges.filter(([from]) => found.has(from)).map(([, to]) => to),
  ]);

/** Everything within ten steps, by going round again and again. */
function naive(edges: Edge[], start: string): Set<string> {
  let found = new Set([start]);
  for (let step = 0; step < 10; step += 1) found = further(edges, found);
  found.delete(start);
  return found;
}

describe('any graph', () => {
  it('reaches what can be reached, both ways alike, along edges', () => {
    fc.assert(
      fc.property(anyEdges, edges => {
        const graph = new ImpactGraph(edges);
        for (const start of letters) {
          const reached = graph.downstream(start);
          expect(new Set(reached.keys())).toEqual(naive(edges, start));
          for (const end of reached.keys()) {
            const path = pathTo(reached, end);
            expect(path[0]).toBe(start);
            path.slice(1).forEach((to, at) => {
              expect(edges).toContainEqual([path[at], to]);
            });
            expect(graph.upstream(end).has(start)).toBe(true);
          }
        }
      }),
    );
  });

  it('is cut at ten steps and a thousand entities', () => {
    const chain = Array.from(
      { length: 30 },
      (_, at): Edge => [`n${at}`, `n${at + 1}`],
    );
    expect(new ImpactGraph(chain).downstream('n0').size).toBe(10);
    const star = Array.from(
      { length: 5_000 },
      (_, at): Edge => ['hub', `n${at}`],
    );
    expect(new ImpactGraph(star).downstream('hub').size).toBe(1_000);
  });
});
