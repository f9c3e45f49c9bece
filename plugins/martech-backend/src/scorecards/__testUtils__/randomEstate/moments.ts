import fc from 'fast-check';

const DAY = 86_400_000;

/** A day around the moment of a test; on it, a day before and after often. */
export const NOON = Date.UTC(2026, 10, 22, 12);

export const offset = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) },
  { weight: 2, arbitrary: fc.constantFrom(-366, -181, -180, -30, 30, 120) },
  { weight: 2, arbitrary: fc.integer({ min: -800, max: 800 }) },
);

export const instant = fc
  .tuple(offset, fc.constantFrom(0, 1, DAY / 2, DAY - 1, DAY - 60_000))
  .map(([days, inDay]) => new Date(NOON - (NOON % DAY) + days * DAY + inDay));

export const day = instant.map(at => at.toISOString().slice(0, 10));

/** Mostly a day, at times an instant or something that is neither. */
export const dayText = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: instant.map(at => at.toISOString()) },
  {
    weight: 1,
    arbitrary: instant.map(at => at.toISOString().replace('Z', '+02:00')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'soon', '2026-02-30', '2026-13-01', '2026'),
  },
);
