import { problemsOf } from '../__testUtils__/problemsOf';

const costing = (annualCost: { amount: unknown; currency: unknown }) =>
  problemsOf('MarketingPlatform', {
    type: 'dam',
    lifecycle: 'launched',
    owner: 'crm',
    contract: { annualCost: JSON.parse(JSON.stringify(annualCost)) },
  }).map(problem => problem.replace('spec.contract.annualCost.', ''));

describe('money', () => {
  it.each(['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'PLN'])('is in %s', currency => {
    expect(costing({ amount: 1200.5, currency })).toEqual([]);
  });

  it.each([
    ['eur', 'must be three capital letters of ISO 4217, for example EUR'],
    ['€', 'must be three capital letters of ISO 4217, for example EUR'],
    ['EURO', 'must be three capital letters of ISO 4217, for example EUR'],
    ['ABC', 'is not a currency of ISO 4217, for example EUR, USD or GBP'],
    ['DEM', 'is not a currency of ISO 4217, for example EUR, USD or GBP'],
  ])('is not in %s', (currency, message) => {
    expect(costing({ amount: 1, currency })).toEqual([`currency: ${message}`]);
  });

  it.each([
    [-1, 'must be 0 or more'],
    ['12', 'must be a number, but is "12"'],
    [null, 'is empty, write a number (Amount, in whole units)'],
  ])('is no amount: %p', (amount, message) => {
    expect(costing({ amount, currency: 'EUR' })).toEqual([
      `amount: ${message}`,
    ]);
  });
});
