import { ScoreLog } from './ScoreLog';
import { sampleDays } from './sampleDays';

const at = (text: string) => Date.parse(text);
const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];

function logged() {
  const log = new ScoreLog();
  log.add({ uid: 'a', at: at('2026-11-01T23:59:59.999Z'), score: 0.5 });
  log.add({ uid: 'b', at: at('2026-11-02T08:00:00Z'), score: null });
  log.add({ uid: 'a', at: at('2026-11-03T00:00:00Z'), score: 1 });
  log.add({ uid: 'b', at: at('2026-11-03T09:00:00Z'), score: 0 });
  log.leave('a', at('2026-11-04T10:00:00Z'));
  return log;
}

describe('ScoreLog', () => {
  it.each<[string, string[], Array<[string, number, number | null]>]>([
    [
      'of all',
      ['a', 'b'],
      [
        ['2026-11-01', 1, 0.5],
        ['2026-11-02', 2, 0.5],
        ['2026-11-03', 2, 0.5],
        ['2026-11-04', 1, 0],
      ],
    ],
    [
      'of those that are asked for',
      ['b', 'c'],
      [
        ['2026-11-02', 1, null],
        ['2026-11-03', 1, 0],
        ['2026-11-04', 1, 0],
      ],
    ],
    ['of none', [], []],
  ])('adds up the ends of days %s', (_, uids, expected) => {
    const points = logged().trend(days, new Set(uids));
    expect(
      points.map(({ day, entities, meanScore }) => [day, entities, meanScore]),
    ).toEqual(expected);
  });

  it('knows who has not left', () => {
    expect(logged().staying()).toEqual(['b']);
  });
});

describe('sampleDays', () => {
  it('are every day of two months, then every seventh, for a year', () => {
    const sampled = sampleDays('2026-11-22');
    expect(sampled.at(-1)).toBe('2026-11-21');
    expect(sampled.at(-60)).toBe('2026-09-23');
    expect(sampled.at(-61)).toBe('2026-09-20');
    expect(sampled.at(-62)).toBe('2026-09-13');
    expect(sampled[0]).toBe('2025-11-23');
    expect(sampled).toEqual([...sampled].sort());
  });
});
