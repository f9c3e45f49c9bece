import { recognise } from './recognise';

const of = (apiVersion: string, kind: string) =>
  recognise({ apiVersion, kind, metadata: { name: 'x' } });

describe('recognise', () => {
  it.each([
    ['martech/v1alpha1', 'MarketingPlatform', 'MarketingPlatform'],
    ['martech/v1alpha1', 'marketingscorecard', 'MarketingScorecard'],
    ['backstage.io/v1alpha1', 'Component', undefined],
    ['backstage.io/v1alpha1', 'User', undefined],
    ['acme.com/v1', 'Marketing', undefined],
    ['martechs/v1', 'Thing', undefined],
    ['', '', undefined],
  ])('takes %s %s for %s', (apiVersion, kind, expected) => {
    expect(of(apiVersion, kind)?.kind).toBe(expected);
  });

  it.each([
    [
      'backstage.io/v1alpha1',
      'MarketingPlatform',
      'apiVersion: "backstage.io/v1alpha1" has no kind MarketingPlatform, write martech/v1alpha1',
    ],
    [
      'martech/v1',
      'MarketingVendor',
      'apiVersion: "martech/v1" has no kind MarketingVendor, write martech/v1alpha1',
    ],
    [
      'martech/v1alpha1',
      'MarketingPlattform',
      'kind: "MarketingPlattform" is not a kind of martech/v1alpha1, did you mean MarketingPlatform?',
    ],
    [
      'martech/v1alpha1',
      'x'.repeat(1_000),
      'is not a kind of martech/v1alpha1, write one of MarketingPlatform, MarketingTemplate, MarketingIntegration, MarketingVendor, MarketingDecision, MarketingScorecard',
    ],
  ])('refuses %s %s', (apiVersion, kind, message) => {
    expect(() => of(apiVersion, kind)).toThrow(message);
  });
});
