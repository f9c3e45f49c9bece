import { tileWith } from '../__testUtils__/landscape';
import { buildMap } from './buildMap';
import {
  cameraFor,
  locate,
  Path,
  pathAt,
  START,
  within,
  zoomAt,
} from './camera';
import { clickAim } from './clickAim';
import { findPath } from './findPath';
import { MapNode } from './MapNode';
import { mostZoom } from './mostZoom';
import { neighbour } from './neighbour';
import { placeOf } from '../view/placeOf';
import { tileWeights } from './tileWeights';

const room = { width: 1200, height: 600 };
const tiles = Array.from({ length: 120 }, (_, at) =>
  tileWith(`p${at}`, {
    type: `type-${at % 9}`,
    category: `Category ${at % 3}`,
    state: at % 4 === 0 ? 'uncontrolled' : 'controlled',
    cost: at % 7 === 0 ? null : 10 * (at + 1),
  }),
);
const mapOf = (size: 'equal' | 'cost' = 'equal') =>
  buildMap(tiles, {
    shape: 2,
    weight: tileWeights(tiles, size),
    title: 'All',
    typeTitle: type => type.toLocaleUpperCase(),
  });

const paths = (node: MapNode, above: Path = []): Path[] => {
  const path = [...above, node];
  return node.level === 'platform'
    ? [path]
    : [path, ...node.children.flatMap(child => paths(child, path))];
};

describe.each(['equal', 'cost'] as const)('a map of %s tiles', size => {
  const root = mapOf(size);

  it('holds every platform once, and counts them by state', () => {
    const platforms = paths(root).filter(path => path.length === 4);
    expect(new Set(platforms.map(path => path[3].id)).size).toBe(120);
    expect(root.counts).toEqual({ uncontrolled: 30, controlled: 90 });
    expect(root.children.map(({ platforms: of }) => of)).toEqual([40, 40, 40]);
  });

  it('keeps parts within and beside each other', () => {
    for (const path of paths(root)) {
      const { share } = path[path.length - 1];
      for (const side of Object.values(share)) {
        expect(side).toBeGreaterThanOrEqual(-1e-9);
        expect(side).toBeLessThanOrEqual(1 + 1e-9);
      }
      const last = path[path.length - 1];
      const parts = last.level === 'platform' ? [] : last.children;
      const covered = parts.reduce(
        (sum, { share: { x0, x1, y0, y1 } }) => sum + (x1 - x0) * (y1 - y0),
        0,
      );
      expect(covered).toBeLessThanOrEqual(1 + 1e-6);
    }
  });

  it('finds under a point what is drawn there, at any zoom', () => {
    for (const camera of [START, { zoom: 7, x: -900, y: -500 }]) {
      for (const path of paths(root).filter(({ length }) => length === 4)) {
        const { height, width, x, y } = locate(path, camera, room);
        const found = pathAt(root, camera, room, [
          x + width / 2,
          y + height / 2,
        ]);
        expect(found.map(({ id }) => id)).toEqual(path.map(({ id }) => id));
      }
    }
  });

  it('keeps what is under the pointer while zooming', () => {
    const point = [430, 260] as const;
    const most = mostZoom(root, room);
    const before = pathAt(root, START, room, point);
    const camera = zoomAt(root, START, room, { by: 3, most, point });
    const after = pathAt(root, camera, room, point);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(camera.zoom).toBeCloseTo(Math.min(3, most));
  });

  it('looks at a part so that it fills the window and is found again', () => {
    const most = mostZoom(root, room);
    for (const place of [
      root.children[1].id,
      root.children[0].children[2].id,
    ]) {
      const path = findPath(root, place);
      const camera = cameraFor(path, room, most);
      const box = locate(path, camera, room);
      expect(box.width).toBeLessThanOrEqual(room.width + 1);
      expect(box.height).toBeLessThanOrEqual(room.height + 1);
      expect([place, path[1].id]).toContain(placeOf(root, camera, room));
    }
  });
});

describe('the camera', () => {
  it('never shows what is beside the map', () => {
    expect(within({ zoom: 0.5, x: 40, y: -40 }, room)).toEqual(START);
    expect(within({ zoom: 2, x: 100, y: -5000 }, room)).toEqual({
      zoom: 2,
      x: 0,
      y: -600,
    });
  });
});

describe('what a click is meant for', () => {
  const root = mapOf();
  const [category] = root.children;
  const [type] = category.children;
  const [platform] = type.children;
  const box = (side: number) => ({ x: 0, y: 0, width: side, height: side });

  it.each<[string, Path, Path, number, object]>([
    [
      'a platform that can be read',
      [root, category, type, platform],
      [root],
      60,
      { aim: 'open', tile: platform.tile },
    ],
    [
      'dots of a category',
      [root, category, type, platform],
      [root],
      8,
      { aim: 'enter', group: category },
    ],
    [
      'dots of a type, within its category',
      [root, category, type, platform],
      [root, category],
      8,
      { aim: 'enter', group: type },
    ],
    [
      'dots of what is looked at',
      [root, category, type, platform],
      [root, category, type],
      8,
      { aim: 'closer' },
    ],
    [
      'the name of a category',
      [root, category],
      [root],
      400,
      { aim: 'enter', group: category },
    ],
    ['the gap between', [root], [root], 900, { aim: 'closer' }],
  ])('%s', (_, under, looked, side, expected) => {
    expect(clickAim(under, looked, box(side))).toEqual(expected);
  });
});

describe('the next one in a direction', () => {
  const at = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const boxes = [at(0, 0), at(20, 0), at(0, 20), at(20, 20)];

  it.each([
    [0, 'right', 1],
    [0, 'down', 2],
    [3, 'left', 2],
    [3, 'up', 1],
    [0, 'left', 0],
  ] as const)('of box %d to the %s is %d', (from, direction, expected) => {
    expect(neighbour(boxes, from, direction)).toBe(expected);
  });
});
