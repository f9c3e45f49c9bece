import { BackendFeature } from '@backstage/backend-plugin-api';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { startMartech } from '../../__testUtils__/startMartech';

export const USAGE_TOKEN = 'usage-token-that-is-long';
export const CI_TOKEN = 'ci-token-that-is-long-too';
export const READ_TOKEN = 'read-token-that-is-long';
export const OTHER_TOKEN = 'token-for-another-plugin';

const access = (subject: string, token: string, restriction: JsonObject) => ({
  type: 'static',
  options: { token, subject },
  accessRestrictions: [restriction],
});
const write = { plugin: 'martech', permission: ['martech.fact.write'] };

/** The plugin behind Backstage's own authentication, with external tokens. */
export async function startWithTokens(
  options: { entities?: Entity[]; features?: BackendFeature[] } = {},
) {
  const { entities = [], features = [] } = options;
  const { filled, server } = await startMartech(
    catalogServiceMock.factory({ entities }),
    authServiceFactory,
    httpAuthServiceFactory,
    permissionsServiceFactory,
    mockServices.rootConfig.factory({
      data: {
        backend: {
          auth: {
            externalAccess: [
              access('usage-export', USAGE_TOKEN, write),
              access('ci', CI_TOKEN, write),
              access('reader', READ_TOKEN, {
                plugin: 'martech',
                permission: ['martech.entity.read'],
              }),
              access('other', OTHER_TOKEN, { plugin: 'catalog' }),
            ],
          },
        },
        martech: {
          facts: { sources: { usage: { writers: ['usage-export'] } } },
        },
      },
    }),
    ...features,
  );
  const push = (body: string | object, token = USAGE_TOKEN) =>
    request(server)
      .post('/api/martech/facts')
      .set('Authorization', `Bearer ${token}`)
      .set('Content-Type', 'application/json')
      .send(body);
  return { filled, push, server };
}
