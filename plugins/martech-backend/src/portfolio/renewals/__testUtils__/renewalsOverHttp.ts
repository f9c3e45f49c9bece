import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { decision, platform } from '../../../__testUtils__/entities';
import { policedCatalog } from '../../../__testUtils__/policedCatalog';
import { startMartech } from '../../../__testUtils__/startMartech';
import { related } from '../../../development/domain/related';
import { daysAfter } from '../domain/windowOf';

export const today = new Date().toISOString().slice(0, 10);

/** A platform whose contract can be cancelled for so many days. */
const bought = (name: string, days: number, contract: object = {}) =>
  platform({
    name,
    metadata: { title: `Platform ${name}` },
    spec: {
      vendor: 'acme',
      contract: {
        end: daysAfter(today, days + 30),
        notice: 'P30D',
        autoRenew: true,
        term: 'P1Y',
        annualCost: { amount: 1_000, currency: 'EUR' },
        ...contract,
      },
      funding: { run: { amount: 1_000, currency: 'EUR' } },
    },
  });

const decided = (name: string, subject: string, spec: object) =>
  decision({
    name,
    metadata: { title: `Decision ${name}` },
    spec: { subjects: [subject], decidedOn: daysAfter(today, -5), ...spec },
  });

const entities = [
  bought('missed', -3),
  bought('soon', 10, { seats: 10, budgetOwner: 'finance' }),
  bought('next', 45, { annualCost: { amount: 500, currency: 'USD' } }),
  bought('far', 300),
  bought('kept-secret', 20),
  platform({ name: 'no-dates', spec: { vendor: 'acme' } }),
  platform({ name: 'own-build' }),
  decided('leave-next', 'next', { answer: { outcome: 'migrate' } }),
  decided('leave-soon-secret', 'soon', { answer: { outcome: 'retire' } }),
];

const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');

/** The plugin over a few contracts, some of them hidden from people. */
export async function renewalsOverHttp() {
  const { factory } = policedCatalog([...related(entities).values()], isHidden);
  const { filled, server } = await startMartech(
    factory,
    mockServices.rootConfig.factory({
      data: {
        martech: {
          facts: { sources: { usage: { writers: ['external:test-service'] } } },
          money: { base: 'EUR', rates: { USD: 0.5 }, ratesAsOf: '2026-11-01' },
        },
      },
    }),
  );
  await filled();
  const api = request(server);
  const service = mockCredentials.service.header();
  const pushed = await api
    .post('/api/martech/facts')
    .set('Authorization', service)
    .send({
      source: 'usage',
      observations: [
        {
          entityRef: 'marketingplatform:default/soon',
          key: 'active-seats',
          value: 4,
          observedAt: new Date(Date.now() - 60_000).toISOString(),
        },
      ],
    });
  if (pushed.status !== 200) throw new Error(JSON.stringify(pushed.body));
  return {
    ask: (query = '', who: 'person' | 'service' = 'person') =>
      api
        .get(`/api/martech/portfolio/renewals${query}`)
        .set(
          'Authorization',
          who === 'service' ? service : mockCredentials.user.header(),
        ),
  };
}
