import { DAY, exception, NOW } from '../__testUtils__/views';
import { CountedRecord, CountedRecords, countRecords } from './countRecords';

const record = (parts: Partial<CountedRecord>): CountedRecord => ({
  type: 'request',
  state: 'submitted',
  createdAt: NOW - DAY,
  ...parts,
});

const count = (parts: Partial<CountedRecords>) =>
  countRecords(
    {
      records: [],
      exceptions: [],
      unsolved: 0,
      changes: [],
      reviews: { approved: 0 },
      ...parts,
    },
    NOW,
  );

describe('countRecords', () => {
  it('keeps every section, also without records', () => {
    expect(count({})).toEqual({
      exceptions: { open: 0, expired: 0, oldestOpenDays: 0 },
      incidents: { open: 0, openMajor: 0, last90Days: 0 },
      changes: { last90Days: 0, failed90Days: 0, overdue: 0 },
      requests: { open: 0, overdue: 0, fulfilled90Days: 0 },
      releases: { last365Days: 0, lastOn: '' },
      reviews: { approved: 0, lastOn: '' },
    });
  });

  it('counts exceptions that are active', () => {
    const exceptions = [
      exception({ createdAt: NOW - 40 * DAY }),
      exception({ state: 'requested', createdAt: 0 }),
      exception({ endsAt: NOW, createdAt: 0 }),
    ];
    expect(count({ exceptions, unsolved: 2 }).exceptions).toEqual({
      open: 1,
      expired: 2,
      oldestOpenDays: 40,
    });
  });

  it('knows grave incidents by impact and urgency', () => {
    const incident = (parts: Partial<CountedRecord>) =>
      record({ type: 'incident', state: 'open', ...parts });
    const records = [
      incident({ impact: 'high', urgency: 'medium' }),
      incident({ impact: 'medium', urgency: 'medium' }),
      incident({ impact: 'high', urgency: 'high', closedAt: NOW }),
      incident({ createdAt: NOW - 91 * DAY }),
    ];
    expect(count({ records }).incidents).toEqual({
      open: 3,
      openMajor: 1,
      last90Days: 3,
    });
  });

  it('knows what waits too long', () => {
    const late = { dueAt: NOW - 1 };
    const records = [
      record(late),
      record({ ...late, state: 'accepted' }),
      record({ dueAt: NOW + 1 }),
      record({ state: 'fulfilled', closedAt: NOW - 89 * DAY }),
      record({ state: 'fulfilled', closedAt: NOW - 91 * DAY }),
      record({ type: 'change', state: 'submitted', ...late }),
      record({ type: 'change', state: 'cancelled', closedAt: NOW, ...late }),
    ];
    const found = count({
      records,
      changes: [{ failed: true }, { failed: false }],
    });
    expect(found.requests).toEqual({ open: 3, overdue: 1, fulfilled90Days: 1 });
    expect(found.changes).toEqual({
      last90Days: 2,
      failed90Days: 1,
      overdue: 1,
    });
  });

  it('remembers releases of a year and reviews for ever', () => {
    const release = (days: number, state = 'released') =>
      record({ type: 'release', state, closedAt: NOW - days * DAY });
    const found = count({
      records: [release(3), release(20), release(1, 'withdrawn'), release(366)],
      reviews: { approved: 1, lastAt: NOW - 900 * DAY },
    });
    expect(found.releases).toEqual({ last365Days: 2, lastOn: '2026-11-19' });
    expect(found.reviews).toEqual({ approved: 1, lastOn: '2024-06-05' });
  });
});
