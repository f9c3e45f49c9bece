import { MapNode } from '@martech-portal/backstage-plugin-martech-common';
import { edgePath } from './edgePath';
import { layersOf } from './layersOf';
import { box, layoutMap } from './layoutMap';
import { parseMap, printMap, toggled } from './mapState';

const link = (from: string, to: string) => ({ from, to });
const edge = (from: string, to: string) => ({
  from,
  to,
  integrations: 1,
  brittle: 0,
});
const node = (id: string): MapNode => ({
  id,
  kind: 'platform',
  title: id,
  category: '',
  platforms: 1,
});

describe('layersOf', () => {
  it.each([
    ['nothing', [], []],
    ['one alone', ['a'], []],
    ['a chain', ['c', 'b', 'a'], [link('a', 'b'), link('b', 'c')]],
    [
      'a diamond',
      ['a', 'b', 'c', 'd'],
      [
        link('a', 'b'),
        link('a', 'c'),
        link('b', 'd'),
        link('c', 'd'),
        link('a', 'd'),
      ],
    ],
  ])('puts data right of where it comes from: %s', (_, ids, links) => {
    const layers = layersOf(ids, links);
    for (const { from, to } of links) {
      expect(layers.get(to)!).toBeGreaterThan(layers.get(from)!);
    }
    expect([...layers.keys()].sort()).toEqual([...ids].sort());
  });

  it('ends for what turns in circles', () => {
    const circle = [
      link('a', 'b'),
      link('b', 'c'),
      link('c', 'a'),
      link('a', 'a'),
    ];
    const layers = layersOf(['a', 'b', 'c'], circle);
    expect([...layers.values()].sort()).toEqual([0, 1, 2]);
  });
});

describe('layoutMap', () => {
  it('puts no two places on top of each other', () => {
    const ids = Array.from({ length: 45 }, (_, index) => `p${index}`);
    const edges = ids.slice(1).map((id, index) => edge(ids[index % 7], id));
    const { height, nodes, width } = layoutMap(ids.map(node), edges);
    expect(nodes).toHaveLength(45);
    for (const one of nodes) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + box.width).toBeLessThanOrEqual(width);
      expect(one.y + box.height).toBeLessThanOrEqual(height);
      const near = nodes.filter(
        other =>
          other !== one &&
          Math.abs(other.x - one.x) < box.width &&
          Math.abs(other.y - one.y) < box.height,
      );
      expect(near).toEqual([]);
    }
  });

  it('breaks a long column', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const { nodes } = layoutMap(ids.map(node), []);
    expect(new Set(nodes.map(({ x }) => x)).size).toBe(3);
  });

  it('draws nothing of nothing', () => {
    expect(layoutMap([], [])).toEqual({ nodes: [], width: 0, height: 0 });
  });
});

describe('edgePath', () => {
  const right = { x: 300, y: 0 };
  const left = { x: 0, y: 100 };
  it.each([
    ['to the right', left, right, box.width, 300],
    ['to the left', right, left, 300, box.width],
    ['within a column', { x: 0, y: 0 }, left, box.width, box.width],
  ])('goes %s', (_, from, to, start, end) => {
    const { d } = edgePath(from, to);
    expect(d.startsWith(`M${start} `)).toBe(true);
    expect(d.split(' ').at(-2)).toBe(String(end));
  });
});

describe('the address', () => {
  it.each(['', 'around=a&show=brittle&open=Content+%26+Experience&open=Data'])(
    '"%s" is written as it was read',
    text => {
      expect(String(printMap(parseMap(new URLSearchParams(text))))).toBe(text);
    },
  );

  it('opens and closes a category', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
