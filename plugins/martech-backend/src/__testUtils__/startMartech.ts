import { BackendFeature } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import martechPlugin from '..';
import { eventually } from './eventually';

/** The plugin in a backend, and its API as callers use it. */
export async function startMartech(...features: BackendFeature[]) {
  const { server } = await startTestBackend({
    features: [martechPlugin, ...features],
  });
  const query = (body: object) =>
    request(server).post('/api/martech/entities/query').send(body);
  const exported = (body: object) =>
    request(server)
      .get('/api/martech/entities/export.csv')
      .query({ query: JSON.stringify(body) });
  /** When everything the catalog had at the start is in the index. */
  const filled = () =>
    eventually(
      async () => (await query({ kind: 'MarketingPlatform' })).body,
      ({ asOf }) => typeof asOf === 'string',
    );
  return { exported, filled, query, server };
}
