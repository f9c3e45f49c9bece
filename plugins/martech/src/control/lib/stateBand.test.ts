import { StateSpan } from '@martech-portal/backstage-plugin-martech-common';
import { stateBand } from './stateBand';

const asOf = '2026-11-22T00:00:00.000Z';
const span = (
  state: StateSpan['state'],
  from: string,
  to: string | null,
): StateSpan => ({
  state,
  from: `${from}T00:00:00.000Z`,
  to: to && `${to}T00:00:00.000Z`,
  reasons: [],
});

describe('the band of twelve months', () => {
  it.each([
    [
      'one state all along',
      [span('drifting', '2024-01-01', null)],
      [['drifting', 365]],
    ],
    [
      'a change',
      [
        span('controlled', '2024-01-01', '2026-10-23'),
        span('drifting', '2026-10-23', null),
      ],
      [
        ['controlled', 335],
        ['drifting', 30],
      ],
    ],
    [
      'nothing known before',
      [span('controlled', '2026-11-12', null)],
      [
        [null, 355],
        ['controlled', 10],
      ],
    ],
    [
      'a gap in between and an end before today',
      [
        span('controlled', '2025-01-01', '2026-01-01'),
        span('retired', '2026-02-01', '2026-11-20'),
      ],
      [
        ['controlled', 40],
        [null, 31],
        ['retired', 292],
        [null, 2],
      ],
    ],
    ['nothing at all', [], [[null, 365]]],
    [
      'a state whose reasons changed as one',
      [
        span('drifting', '2025-01-01', '2026-03-01'),
        span('drifting', '2026-03-01', null),
      ],
      [['drifting', 365]],
    ],
  ])('shows %s', (_, timeline, expected) => {
    const { parts } = stateBand(timeline, asOf);
    expect(
      parts.map(({ share, state }) => [state, Math.round(share * 365)]),
    ).toEqual(expected);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('adds up the days of a state that came back', () => {
    const { days } = stateBand(
      [
        span('controlled', '2024-01-01', '2026-10-01'),
        span('drifting', '2026-10-01', '2026-10-11'),
        span('controlled', '2026-10-11', null),
      ],
      asOf,
    );
    expect(days).toEqual([
      { state: 'controlled', days: 355 },
      { state: 'drifting', days: 10 },
    ]);
  });

  it('begins each month within it', () => {
    const { months } = stateBand([], asOf);
    expect(months).toHaveLength(12);
    expect(months[0].day).toBe('2025-12-01');
    expect(months.at(-1)?.day).toBe('2026-11-01');
  });
});
