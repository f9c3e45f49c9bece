import { screen } from '@testing-library/react';
import {
  decisionWith,
  groupNamed,
  platformWith,
} from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { ContractCard } from './ContractCard';

const entities = [groupNamed('finance', 'Finance')];

describe('ContractCard', () => {
  beforeEach(() => {
    jest.useFakeTimers({
      now: Date.parse('2026-11-22T12:00:00Z'),
      doNotFake: [
        'setTimeout',
        'setInterval',
        'queueMicrotask',
        'nextTick',
        'setImmediate',
        'performance',
      ],
    });
  });
  afterEach(() => jest.useRealTimers());

  it('says that it is too late, and when the next chance comes', async () => {
    await renderCard(<ContractCard />, {
      entity: platformWith({
        lifecycle: 'operating',
        contract: {
          start: '2025-01-01',
          end: '2026-12-31',
          term: 'P1Y',
          notice: 'P90D',
          autoRenew: true,
          annualCost: { amount: 148000, currency: 'EUR' },
          seats: 320,
          budgetOwner: 'group:default/finance',
        },
        funding: {
          run: { amount: 75, currency: 'EUR' },
          project: { amount: 25, currency: 'EUR' },
          costCentre: 'MK-1',
        },
      }),
      entities,
    });
    expect(
      await screen.findByText(
        'Too late to cancel: the notice deadline was Oct 2, 2026. It runs until Dec 31, 2026, renews, and can next be cancelled until Oct 2, 2027.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: 'Contract from Jan 1, 2025 to Dec 31, 2026',
      }),
    ).toBeInTheDocument();
    for (const words of [
      '€148,000',
      '320',
      '90 days',
      '1 year',
      'Running it: 75 %',
      'MK-1',
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
    expect(screen.getByRole('link', { name: 'Finance' })).toBeInTheDocument();
  });

  it('does not count a contract to renew that a decision says to leave', async () => {
    const decision = decisionWith({
      type: 'renewal',
      lifecycle: 'accepted',
      owner: 'finance',
      subjects: ['asset-library'],
      answer: { outcome: 'retire' },
      decidedOn: '2026-05-01',
    });
    const platform = platformWith({
      contract: { end: '2026-06-30', term: 'P1Y', autoRenew: true },
    });
    await renderCard(<ContractCard />, {
      entity: {
        ...platform,
        relations: [
          {
            type: 'decidedBy',
            targetRef: 'marketingdecision:default/renew-asset-library',
          },
        ],
      },
      entities: [decision],
    });
    expect(
      await screen.findByText(/^Ended on Jun 30, 2026\./),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /^It was decided to leave: it is over after .*Jun 30, 2026/,
      ),
    ).toBeInTheDocument();
  });

  it('warns that something live has no money for running it', async () => {
    await renderCard(<ContractCard />, {
      entity: platformWith({
        lifecycle: 'launched',
        funding: { project: { amount: 1, currency: 'EUR' } },
      }),
    });
    expect(
      await screen.findByText(/^No money for running it is recorded/),
    ).toBeInTheDocument();
  });

  it('names the next step when nothing is recorded', async () => {
    await renderCard(<ContractCard />, { entity: platformWith() });
    expect(
      screen.getByText('No contract and no funding are recorded'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Add the contract with its end/),
    ).toBeInTheDocument();
  });
});
