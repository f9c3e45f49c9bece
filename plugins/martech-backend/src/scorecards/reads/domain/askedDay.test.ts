import { askedDay, refuseFuture } from './askedDay';

describe('askedDay', () => {
  it('is a whole day in UTC', () => {
    expect(askedDay('asOf', '2026-02-28')).toEqual({
      day: '2026-02-28',
      start: new Date('2026-02-28T00:00:00.000Z'),
      end: new Date('2026-02-28T23:59:59.999Z'),
    });
    expect(askedDay('asOf', undefined)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a day there is not', '2026-02-30'],
    ['an instant', '2026-02-28T10:00:00Z'],
    ['nothing', ''],
    ['two days', ['2026-02-28', '2026-03-01']],
  ])('refuses %s', (_, value) => {
    expect(() => askedDay('asOf', value)).toThrow(
      /^asOf: .* is not a day, write YYYY-MM-DD$/,
    );
  });

  it('refuses a day that has not come', () => {
    const tomorrow = askedDay('asOf', '2026-11-23');
    expect(() => refuseFuture('asOf', tomorrow, '2026-11-22')).toThrow(
      'asOf: 2026-11-23 has not come yet, today is 2026-11-22',
    );
    expect(() =>
      refuseFuture('asOf', askedDay('asOf', '2026-11-22'), '2026-11-22'),
    ).not.toThrow();
  });
});
