import { checkBands } from './checkBands';
import { heatLayout } from './heatLayout';

describe('heatLayout', () => {
  it.each([
    ['fits 24 checks beside the sidebar at 1440', 1166, 24, 1166, true],
    ['scrolls 24 checks inside the map at 1024', 750, 24, 978, false],
    ['gives few checks no more than they need', 1166, 4, 686, true],
    ['has room for a scorecard without checks', 1166, 0, 430, true],
  ])('%s', (_, width, checks, atMost, showLevel) => {
    const layout = heatLayout(width, checks);
    expect(layout.style.minWidth).toBeLessThanOrEqual(atMost);
    expect(layout.showLevel).toBe(showLevel);
  });
});

describe('checkBands', () => {
  const levels = [
    { id: 'low', title: 'Low', rank: 1 },
    { id: 'high', title: 'High', rank: 2 },
  ];
  const check = (level: string, condition?: string) => ({
    id: `${level}-${condition}`,
    title: 'x',
    level,
    ...(condition && { condition }),
  });
  it.each([
    [
      'conditions that stand together',
      [check('low', 'intake'), check('high', 'intake'), check('low', 'roles')],
      {
        by: 'condition',
        bands: [
          { id: 'intake', count: 2 },
          { id: 'roles', count: 1 },
        ],
      },
    ],
    [
      'levels where conditions are scattered',
      [check('low', 'a'), check('low', 'b'), check('high', 'a')],
      {
        by: 'level',
        bands: [
          { id: 'low', count: 2 },
          { id: 'high', count: 1 },
        ],
      },
    ],
    [
      'nothing where all are scattered',
      [check('low'), check('high'), check('low')],
      undefined,
    ],
    ['nothing for a single band', [check('low'), check('low')], undefined],
    [
      'nothing for levels without a title',
      [check('low'), check('other')],
      undefined,
    ],
  ])('heads by %s', (_, checks, expected) => {
    expect(checkBands(checks, levels)).toEqual(expected);
  });
});
