import { platformWith, vendorWith } from '../__testUtils__/entities';
import { Agreement, processingAgreement } from './processingAgreement';

const today = '2026-11-22';
const platform = platformWith({}, 'asset-library');
const dpa = (rest: Partial<Agreement> = {}): Agreement => ({
  kind: 'dpa',
  ...rest,
});

describe('processingAgreement', () => {
  it.each<[string, Agreement[], string]>([
    ['nothing', [], 'none'],
    ['only a secrecy agreement', [{ kind: 'nda' }], 'none'],
    ['one without days', [dpa()], 'in-force'],
    ['one that ends today', [dpa({ expiresOn: today })], 'in-force'],
    ['one that ended yesterday', [dpa({ expiresOn: '2026-11-21' })], 'expired'],
    ['one signed for tomorrow', [dpa({ signedOn: '2026-11-23' })], 'not-yet'],
    ['an empty list of platforms', [dpa({ covers: [] })], 'in-force'],
    ['this platform', [dpa({ covers: ['asset-library'] })], 'in-force'],
    [
      'this platform by full reference',
      [dpa({ covers: ['marketingplatform:default/Asset-Library'] })],
      'in-force',
    ],
    ['another platform', [dpa({ covers: ['chat'] })], 'elsewhere'],
    [
      'the same name elsewhere',
      [dpa({ covers: ['emea/asset-library'] })],
      'elsewhere',
    ],
    [
      'an old one and its successor',
      [dpa({ expiresOn: '2025-01-01' }), dpa({ expiresOn: '2028-01-01' })],
      'in-force',
    ],
  ])('finds for %s: %j %s', (_, agreements, expected) => {
    expect(
      processingAgreement(vendorWith({ agreements }), platform, today).state,
    ).toBe(expected);
  });
});
