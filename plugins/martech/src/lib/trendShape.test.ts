import { trendShape } from './trendShape';

const today = '2026-11-22';
const at = (day: string, value: number | null) => ({ day, value });

describe('trendShape', () => {
  it.each([
    ['nothing', []],
    ['one value', [at('2026-11-20', 0.5)]],
    ['one value and a day without', [at('2026-11-20', 0.5), at(today, null)]],
    ['values of earlier years', [at('2024-01-01', 0.5), at('2024-02-01', 1)]],
    ['values of the future', [at('2026-11-23', 0.5), at('2026-11-24', 1)]],
  ])('draws no line from %s', (_, points) => {
    expect(trendShape(points, today)).toBeUndefined();
  });

  it('spans a year and puts higher values higher', () => {
    const shape = trendShape([at('2025-11-22', 0.5), at(today, 0.8)], today);
    expect(shape?.startsOn).toBeUndefined();
    expect(shape?.scale).toEqual([0.5, 0.8]);
    expect(shape?.marks).toMatchObject([
      { x: 0, y: 1 },
      { x: 1, y: 0 },
    ]);
  });

  it('names the first day of a shorter history', () => {
    const shape = trendShape([at('2026-09-01', 0.5), at(today, 0.6)], today);
    expect(shape?.startsOn).toBe('2026-09-01');
    expect(shape?.marks[0].x).toBeCloseTo(0.775, 2);
  });

  it('breaks where there was nothing to score', () => {
    const points = [
      at('2026-09-01', 0.5),
      at('2026-09-02', 0.5),
      at('2026-09-03', null),
      at('2026-09-04', 0.6),
    ];
    expect(trendShape(points, today)?.runs.map(run => run.length)).toEqual([
      2, 1,
    ]);
  });

  it.each([
    [
      [0.5, 0.5],
      [0.4, 0.6],
    ],
    [
      [1, 1],
      [0.9, 1],
    ],
    [
      [0, 0],
      [0, 0.1],
    ],
    [
      [0.02, 0.98],
      [0, 1],
    ],
  ])('scales %j to %j', (values, scale) => {
    const points = values.map((value, index) =>
      at(index ? today : '2026-01-01', value),
    );
    const found = trendShape(points, today)!.scale;
    expect(found[0]).toBeCloseTo(scale[0]);
    expect(found[1]).toBeCloseTo(scale[1]);
    const ys = trendShape(points, today)!.marks.map(({ y }) => y);
    expect(ys.every(y => y >= 0 && y <= 1)).toBe(true);
  });
});
