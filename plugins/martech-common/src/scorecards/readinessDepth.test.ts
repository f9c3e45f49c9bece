import { ConfigReader } from '@backstage/config';
import { readinessLevel, readReadinessDepth } from './readinessDepth';

const level = (id: string, rank: number) => ({ id, title: id, rank });
const four = [
  level('declared', 1),
  level('resolves', 2),
  level('fresh', 3),
  level('exercised', 4),
];

describe('readiness depth', () => {
  it.each<[string, object, string]>([
    ['the default', {}, 'fresh'],
    ['what config says', { martech: { readiness: { depth: 'x' } } }, 'x'],
  ])('is %s', (_, config, depth) => {
    expect(readReadinessDepth(new ConfigReader({ ...config }))).toBe(depth);
  });

  it.each<[string, typeof four, string, string, string]>([
    ['the level of that id', four, 'resolves', 'resolves', 'nothing is wrong'],
    ['the default for a misspelt one', four, 'frehs', 'fresh', 'mean "fresh"'],
    [
      'the highest where the default is missing, too',
      [four[1], four[0]],
      'q',
      'resolves',
      'no level "q"',
    ],
  ])('counts as %s', (_, levels, depth, id, problem) => {
    const found = readinessLevel(levels, depth);
    expect(found.level.id).toBe(id);
    expect(found.problem ?? 'nothing is wrong').toContain(problem);
  });
});
