import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import request from 'supertest';
import { platform } from '../../../__testUtils__/entities';
import { eventually } from '../../../__testUtils__/eventually';
import { policedCatalog } from '../../../__testUtils__/policedCatalog';
import { startMartech } from '../../../__testUtils__/startMartech';

export const DAM = 'marketingplatform:default/dam';
export const CMS = 'marketingplatform:default/cms';
export const HIDDEN = 'marketingplatform:default/hidden';
export const SANDBOX = 'marketingplatform:default/trial';
const GOVERNORS = 'group:default/governors';

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
});

/** Ann owns everything, Ben decides and supports, Gert runs governance. */
const entities: Entity[] = [
  ...['ann', 'ben', 'gert'].map(user),
  platform({
    name: 'dam',
    spec: {
      owner: 'user:default/ann',
      roles: [
        { role: 'platform-owner', assignee: 'ann' },
        { role: 'service-owner', assignee: 'ben' },
      ],
      changePolicy: { standard: [{ id: 'new-user', title: 'A new user' }] },
    },
  }),
  platform({
    name: 'cms',
    spec: { owner: 'user:default/ann', dependsOn: ['dam'] },
  }),
  platform({ name: 'hidden', spec: { dependsOn: ['dam'] } }),
  platform({ name: 'trial', spec: { lifecycle: 'sandbox' } }),
];

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials) {
      const { principal } = credentials as typeof credentials & {
        principal: { userEntityRef: string };
      };
      const { userEntityRef } = principal;
      return {
        userEntityRef,
        ownershipEntityRefs: userEntityRef.endsWith('/gert')
          ? [userEntityRef, GOVERNORS]
          : [userEntityRef],
      };
    },
  }),
});

/** Hours from now. */
export const at = (hours: number) =>
  new Date(Date.now() + hours * 60 * 60 * 1_000).toISOString();

/** The plugin over a small estate, as people use its API. */
export async function startChanges(knex: Knex) {
  const catalog = policedCatalog(
    entities,
    ({ metadata }) => metadata.name === 'hidden',
  );
  const { filled, server } = await startMartech(
    catalog.factory,
    userInfo,
    mockServices.database.mock({ getClient: async () => knex }).factory,
    mockServices.rootConfig.factory({
      data: { martech: { operatingModel: { governance: GOVERNORS } } },
    }),
  );
  await filled();
  const header = (name: string) =>
    mockCredentials.user.header(`user:default/${name}`);
  const get = (name: string, path: string) =>
    request(server)
      .get(`/api/martech${path}`)
      .set('Authorization', header(name));
  const post = (name: string, path: string, body: object, version?: number) => {
    const call = request(server)
      .post(`/api/martech${path}`)
      .set('Authorization', header(name));
    if (version !== undefined) void call.set('If-Match', `"${version}"`);
    return call.send(body);
  };
  const assess = (body: object) => post('ann', '/changes/assess', body);
  // What lists are answered from may be a moment older than the index.
  await eventually(
    () => assess({ entityRef: CMS }),
    ({ status }) => status === 200,
  );
  return {
    get,
    post,
    assess,
    /** Takes a step with the version that the record has. */
    async step(name: string, path: string, action: string, more: object = {}) {
      const { body } = await get('ann', path);
      return post(
        name,
        `${path}/transitions`,
        { action, ...more },
        body.version,
      );
    },
  };
}
