import { DAY, NOW } from '../__testUtils__/views';
import { attestationDuty } from './attestationDuty';

const told = (parts: { value?: boolean; days?: number }) => ({
  source: 'attestation',
  key: 'owner',
  value: parts.value ?? true,
  observedAt: new Date(NOW - 10 * DAY),
  ...(parts.days !== undefined && {
    freshUntil: new Date(Date.parse('2026-11-22') + parts.days * DAY),
  }),
});

describe('attestationDuty', () => {
  it.each([
    ['never told', undefined, { state: 'missing' }],
    ['denied', told({ value: false, days: 90 }), { state: 'missing' }],
    ['for ever', told({}), { state: 'valid' }],
    [
      'for long',
      told({ days: 90 }),
      { state: 'valid', validUntil: '2027-02-19' },
    ],
    ['until soon', told({ days: 30 }), { state: 'due-soon' }],
    [
      'until today',
      told({ days: 1 }),
      { state: 'due-soon', validUntil: '2026-11-22' },
    ],
    [
      'until yesterday',
      told({ days: 0 }),
      { state: 'overdue', validUntil: '2026-11-21' },
    ],
  ])('%s', (_, fact, duty) => {
    expect(attestationDuty(fact, NOW)).toMatchObject(duty);
  });
});
