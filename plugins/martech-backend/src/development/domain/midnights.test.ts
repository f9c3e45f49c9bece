import { midnights } from './midnights';

describe('midnights', () => {
  it.each<[string, string, string[]]>([
    ['2026-11-22T10:00:00Z', '2026-11-22T23:59:59Z', []],
    ['2026-11-22T10:00:00Z', '2026-11-23T00:00:00Z', ['2026-11-23']],
    ['2026-11-22T00:00:00Z', '2026-11-22T10:00:00Z', []],
    ['2026-11-21T23:59:59Z', '2026-11-22T00:00:00Z', ['2026-11-22']],
    [
      '2026-02-27T12:00:00Z',
      '2026-03-02T12:00:00Z',
      ['2026-02-28', '2026-03-01', '2026-03-02'],
    ],
    ['2026-11-22T10:00:00Z', '2026-11-20T10:00:00Z', []],
  ])('after %s up to %s', (after, upTo, expected) => {
    expect(midnights(new Date(after), new Date(upTo))).toEqual(
      expected.map(day => new Date(`${day}T00:00:00Z`)),
    );
  });
});
