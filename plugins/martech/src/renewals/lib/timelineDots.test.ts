import { renewalWith, TODAY } from '../__testUtils__/renewals';
import { heightOf, LATE_SHARE, placeOf, timelineDots } from './timelineDots';

const width = 1_000;
const on = (noticeDeadline: string, amount: number, title = noticeDeadline) =>
  renewalWith({
    entityRef: `marketingplatform:default/${title}`,
    title,
    noticeDeadline,
    window: noticeDeadline < TODAY ? 'missed' : '30',
    annualCost: { amount, currency: 'EUR' },
    costInBase: amount,
  });
const draw = (...renewals: ReturnType<typeof on>[]) =>
  timelineDots(renewals, { today: TODAY, width });

describe('circles on the line of 120 days', () => {
  it('stand on their day, what is too late before today', () => {
    const [late, today, last] = draw(
      on('2026-11-01', 1),
      on('2026-12-22', 1),
      on('2027-02-20', 1),
    );
    expect(late.x).toBeLessThan(width * LATE_SHARE);
    expect(today.x).toBeCloseTo(placeOf(30, width));
    expect(last.x).toBeCloseTo(placeOf(90, width));
  });

  it('leave out what is later and what has no day', () => {
    expect(draw(on('2027-04-01', 1))).toEqual([]);
    expect(draw(renewalWith({ noticeDeadline: undefined }))).toEqual([]);
  });

  it('have the cost as their area, as far as that can be seen', () => {
    const [large, quarter, small] = draw(
      on('2026-12-01', 400),
      on('2027-01-10', 100),
      on('2027-02-10', 0),
    );
    expect(quarter.radius * 2).toBeCloseTo(large.radius);
    expect(small.radius).toBeGreaterThan(5);
  });

  it('never cover each other, and stay within the picture', () => {
    const dots = draw(
      ...Array.from({ length: 150 }, (_, at) =>
        on(`2026-12-${String((at % 28) + 1).padStart(2, '0')}`, at, `p${at}`),
      ),
    );
    for (const one of dots) {
      expect(one.x - one.radius).toBeGreaterThanOrEqual(0);
      expect(one.y + one.radius).toBeLessThanOrEqual(heightOf(dots));
      for (const other of dots) {
        if (one === other) continue;
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        expect(apart).toBeGreaterThanOrEqual(one.radius + other.radius);
      }
    }
  });
});
