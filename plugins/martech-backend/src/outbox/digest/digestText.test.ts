import { digestText } from './digestText';
import { PersonWeek } from './PersonWeek';
import { weekOf } from './weekOf';

const quiet: PersonWeek = {
  person: 'user:default/nora',
  left: [],
  regained: [],
  endings: [],
  waiting: 0,
};
const pace = { decided: 4, medianHours: 50 };

describe('digestText', () => {
  it('says nothing about a week in which nothing happened', () => {
    expect(digestText(quiet, pace)).toBeUndefined();
  });

  it.each<[string, Partial<PersonWeek>, string, string]>([
    [
      'what comes next alone',
      { next: { title: 'CDP', conditions: ['support'] } },
      'Your week in martech: what to do next',
      'Next best action: CDP, which lacks support. Decisions took 2.1 days last week (median of 4).',
    ],
    [
      'the first of many by name',
      { left: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
      'Your week in martech: 7 platforms left control',
      'Left control: A, B, C, D, E, and 2 more. Decisions took 2.1 days last week (median of 4).',
    ],
    [
      'what ends, the nearest first',
      {
        endings: [
          { what: 'sandbox of B', on: new Date('2026-12-20') },
          { what: 'exception EXC-1 of A', on: new Date('2026-12-01') },
        ],
      },
      'Your week in martech: 2 ending soon',
      'Ends in the next 30 days: exception EXC-1 of A (1 Dec 2026) and sandbox of B (20 Dec 2026). Decisions took 2.1 days last week (median of 4).',
    ],
  ])('says %s', (_, week, title, description) => {
    expect(digestText({ ...quiet, ...week }, pace)).toEqual({
      title,
      description,
    });
  });

  it('says nothing of decisions when there were none', () => {
    const none = { decided: 0, medianHours: null };
    const text = digestText({ ...quiet, waiting: 2 }, none);
    expect(text?.description).toBe('2 records wait for you.');
  });
});

describe('weekOf', () => {
  const berlin = { day: 1, hour: 8, timezone: 'Europe/Berlin' };
  const utc = { day: 5, hour: 0, timezone: 'UTC' };

  it.each([
    [berlin, '2026-11-23T07:00:00Z', '2026-11-23', '2026-11-16T07:00:00Z'],
    [berlin, '2026-11-23T06:59:59Z', '2026-11-16', '2026-11-09T07:00:00Z'],
    [berlin, '2026-11-29T23:00:00Z', '2026-11-23', '2026-11-16T07:00:00Z'],
    // Clocks went back on 25 October: that week was an hour longer.
    [berlin, '2026-10-26T07:00:00Z', '2026-10-26', '2026-10-19T06:00:00Z'],
    [utc, '2026-11-26T23:59:00Z', '2026-11-20', '2026-11-13T00:00:00Z'],
    [utc, '2026-11-27T00:00:00Z', '2026-11-27', '2026-11-20T00:00:00Z'],
  ])('by %j at %s is that of %s', (policy, now, day, from) => {
    const week = weekOf(policy, new Date(now));
    expect([week.day, week.from]).toEqual([day, new Date(from)]);
  });
});
