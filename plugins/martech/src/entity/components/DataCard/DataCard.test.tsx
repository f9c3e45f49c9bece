import { screen } from '@testing-library/react';
import { platformWith, vendorWith } from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { DataCard } from './DataCard';

const personal = {
  classification: 'confidential',
  personalData: 'ordinary',
  vendorRole: 'joint-controller',
} as const;

type Agreements = NonNullable<Parameters<typeof vendorWith>[0]>['agreements'];

describe('DataCard', () => {
  it.each<[string, Agreements, string]>([
    [
      'none',
      [],
      'Personal data, and no processing agreement with Acme: sign one and add it to the vendor',
    ],
    [
      'an ended one',
      [{ kind: 'dpa', expiresOn: '2020-01-01' }],
      'Processing agreement ended on Jan 1, 2020: sign a new one',
    ],
    [
      'one for others',
      [{ kind: 'dpa', covers: ['chat'] }],
      'The vendor has a processing agreement, but it does not cover this platform: add it to covers',
    ],
    [
      'one in force',
      [{ kind: 'dpa', expiresOn: '2999-01-01' }],
      'Processing agreement in force until Jan 1, 2999',
    ],
    [
      'one to come',
      [{ kind: 'dpa', signedOn: '2999-01-01' }],
      'Processing agreement starts only on Jan 1, 2999',
    ],
  ])(
    'says what the agreement of the vendor means: %s',
    async (name, agreements, words) => {
      const vendor = `vendor-${name.replace(/ /g, '-')}`;
      await renderCard(<DataCard />, {
        entity: platformWith({ data: personal, vendor }),
        entities: [vendorWith({ agreements }, vendor)],
      });
      expect(await screen.findByText(words)).toBeInTheDocument();
      expect(
        screen.getByText('Joint controller: we decide together (art. 26)'),
      ).toBeInTheDocument();
    },
  );

  it('warns of personal data without a vendor', async () => {
    await renderCard(<DataCard />, {
      entity: platformWith({ data: personal }),
    });
    expect(
      screen.getByText(/^Personal data, and no vendor is named/),
    ).toBeInTheDocument();
  });

  it('says nothing of agreements where there are no personal data and no vendor', async () => {
    await renderCard(<DataCard />, {
      entity: platformWith({
        data: {
          classification: 'public',
          personalData: 'none',
          dpia: { required: true },
        },
        ai: { use: 'generative', humanReview: 'none', marking: 'C2PA' },
      }),
    });
    expect(
      screen.queryByText('Agreement with the vendor'),
    ).not.toBeInTheDocument();
    expect(screen.getByText(/^Required and missing/)).toBeInTheDocument();
    expect(
      screen.getByText(/nobody checks it before it is published/),
    ).toBeInTheDocument();
    expect(screen.getByText('C2PA')).toBeInTheDocument();
  });

  it('names the next step when nothing is known', async () => {
    await renderCard(<DataCard />, { entity: platformWith() });
    expect(
      screen.getByText('Nobody has said which data it holds'),
    ).toBeInTheDocument();
  });
});
