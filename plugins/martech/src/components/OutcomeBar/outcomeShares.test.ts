import { outcomeShares } from './outcomeShares';

describe('outcomeShares', () => {
  it('orders what occurs from well to not', () => {
    const { total, shares } = outcomeShares({ fail: 1, pass: 3, error: 0 });
    expect(total).toBe(4);
    expect(shares).toEqual([
      { outcome: 'pass', count: 3, share: 0.75 },
      { outcome: 'fail', count: 1, share: 0.25 },
    ]);
  });

  it('leaves out what is not part of the whole', () => {
    const counts = { pass: 1, 'not-applicable': 9 };
    expect(outcomeShares(counts, ['not-applicable'])).toEqual({
      total: 1,
      shares: [{ outcome: 'pass', count: 1, share: 1 }],
    });
  });

  it('is empty without any', () => {
    expect(outcomeShares({})).toEqual({ total: 0, shares: [] });
  });
});
