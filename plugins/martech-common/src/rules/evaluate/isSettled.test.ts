import { platform } from '../__testUtils__/entities';
import { Check, compiledOf } from '../__testUtils__/scorecardOf';
import { NOW, snapshotOf } from '../__testUtils__/snapshotOf';
import { FactReading } from '../types';
import { evaluateScorecard } from './evaluateScorecard';
import { isSettled } from './isSettled';

const at = (text: string) => new Date(text);
const fact = (reading: Partial<FactReading> = {}): FactReading => ({
  source: 'usage',
  key: 'seats',
  value: 5,
  observedAt: at('2026-11-20T00:00:00Z'),
  ...reading,
});
const seats: Check = {
  rule: 'facts["usage"]["seats"].value > 1',
  facts: ['usage/seats'],
};
const calendar: Check = { rule: 'today != ""' };
const measured: Check = { rule: 'size(measures) < 9' };
/** A moment before midnight, and one after it; it is half past three now. */
const YESTERDAY = '2026-11-21T20:00:00Z';
const MIDNIGHT = '2026-11-22T00:00:00Z';
const MORNING = '2026-11-22T09:00:00Z';

describe('a check is settled', () => {
  it.each<[boolean, string, Check, string, FactReading[]]>([
    [true, 'that reads the entity alone', {}, YESTERDAY, []],
    [false, 'that uses the calendar, on another day', calendar, MIDNIGHT, []],
    [true, 'that uses the calendar, on the same day', calendar, MORNING, []],
    [true, 'whose facts stay fresh', seats, YESTERDAY, [fact()]],
    [true, 'whose fact was never seen', seats, YESTERDAY, []],
    [
      false,
      'whose fact turned stale',
      seats,
      MORNING,
      [fact({ freshUntil: at('2026-11-22T09:00:00Z') })],
    ],
    [
      true,
      'whose fact was stale before',
      seats,
      MORNING,
      [fact({ freshUntil: at('2026-11-22T08:59:59Z') })],
    ],
    [
      false,
      'whose fact turned too old',
      { ...seats, maxAge: 'P2D' },
      YESTERDAY,
      [fact()],
    ],
    [
      false,
      'whose fact was from the future',
      seats,
      MORNING,
      [fact({ observedAt: at('2026-11-22T10:00:00Z') })],
    ],
    [
      false,
      'whose fact is from the future',
      seats,
      MORNING,
      [fact({ observedAt: at('2026-11-22T15:33:00Z') })],
    ],
    [true, 'whose measures stay fresh', measured, MORNING, [fact()]],
    [
      false,
      'of whose measures one turned stale',
      measured,
      MORNING,
      [fact({ freshUntil: NOW })],
    ],
  ])('%s: %s', (expected, _, check, since, facts) => {
    const snapshot = snapshotOf(platform(), [], { facts });
    const { checks } = compiledOf([check]);
    expect(isSettled(checks[0], snapshot, at(since).getTime())).toBe(expected);
  });
});

describe('an evaluation after nothing but time went by', () => {
  it('keeps what is settled, and says all the same when to look again', () => {
    const freshUntil = at('2026-12-01T00:00:00Z');
    const compiled = compiledOf([{}, calendar, seats]);
    const snapshot = snapshotOf(platform(), [], {
      facts: [fact({ freshUntil })],
    });
    const kept = { outcome: 'fail' as const, evidence: { kept: true } };
    expect(
      evaluateScorecard(compiled, snapshot, new Set(), {
        since: at(MIDNIGHT).getTime(),
        checks: [kept, kept, kept],
      }),
    ).toEqual({
      checks: [kept, { outcome: 'pass', evidence: {} }, kept],
      score: 1 / 3,
      level: null,
      usesCalendar: true,
      staleAt: freshUntil,
    });
  });

  it('looks again when what is from the future has been seen', () => {
    const observedAt = at('2026-11-22T15:33:00Z');
    const snapshot = snapshotOf(platform(), [], {
      facts: [fact({ observedAt })],
    });
    const { staleAt } = evaluateScorecard(
      compiledOf([seats]),
      snapshot,
      new Set(),
    );
    expect(staleAt).toEqual(observedAt);
  });
});
