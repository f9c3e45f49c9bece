import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import request from 'supertest';
import { platform } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { policedCatalog } from '../../__testUtils__/policedCatalog';
import { startMartech } from '../../__testUtils__/startMartech';
import { readiness } from '../../scorecards/engine/__testUtils__/standards';
import { Role } from './expectedStep';

export const PLATFORMS = 120;
export const GOVERNORS = 'group:default/governors';

/** One person for each relation, who stands in no other. */
export const personOf = (role: Role) => `user:default/${role}`;

/** Nobody is in two relations, so that a step tells who may take it. */
export const rolesOfPlatform = [
  { role: 'platform-owner', assignee: 'owner' },
  { role: 'business-owner', assignee: 'approver', deputy: 'deputy' },
  { role: 'support-lead', assignee: 'support' },
  { role: 'governance-lead', assignee: 'governance' },
];

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
  spec: { memberOf: [] },
});

const entities: Entity[] = [
  readiness('ready', 'true'),
  ...[
    'anyone',
    'requester',
    'approver',
    'deputy',
    'owner',
    'support',
    'intake',
    'release',
    'governance',
  ].map(user),
  ...Array.from({ length: PLATFORMS }, (_, index) =>
    platform({
      name: `p${index}`,
      spec: {
        lifecycle: 'launched',
        owner: 'user:default/owner',
        roles: rolesOfPlatform,
        intake: { owner: 'user:default/intake' },
        release: { owner: 'user:default/release' },
      },
    }),
  ),
];

/** Whoever runs governance may call a freeze because of a group. */
const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials) {
      const { principal } = credentials as typeof credentials & {
        principal: { userEntityRef: string };
      };
      const { userEntityRef } = principal;
      const groups = userEntityRef.endsWith('/governance') ? [GOVERNORS] : [];
      return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...groups] };
    },
  }),
});

export const operatingModel = {
  governance: GOVERNORS,
  // Reviews are about two areas; one person decides about both.
  areas: { 'production-facing-changes': { accountable: 'business-owner' } },
};

/** What tells whether anything at all was written. */
async function traces(knex: Knex, id: string) {
  const count = async (table: string) => {
    const [{ n }] = await knex(table).count({ n: '*' });
    return Number(n);
  };
  const record = await knex('martech_records').where({ id }).first();
  const timeline = await knex('martech_timeline').where({ record_id: id });
  return {
    record,
    timeline,
    approvals: await count('martech_approvals'),
    audit: await count('martech_audit'),
    duties: await knex('martech_record_duties').where({ record_id: id }),
    records: await count('martech_records'),
  };
}

/** The plugin over many equal platforms, as everybody around them calls it. */
export async function recordEstate(knex: Knex) {
  const catalog = policedCatalog(entities, () => false);
  const { filled, server } = await startMartech(
    catalog.factory,
    userInfo,
    mockServices.database.mock({ getClient: async () => knex }).factory,
    mockServices.rootConfig.factory({ data: { martech: { operatingModel } } }),
  );
  await filled();
  const header = (role: Role) =>
    role === 'service'
      ? mockCredentials.service.header()
      : mockCredentials.user.header(personOf(role));
  const get = (role: Role, path: string) =>
    request(server)
      .get(`/api/martech${path}`)
      .set('Authorization', header(role));
  const post = (role: Role, path: string, body?: object) =>
    request(server)
      .post(`/api/martech${path}`)
      .set('Authorization', header(role))
      .send(body);
  await eventually(
    () => knex('martech_evaluations').count({ n: '*' }),
    ([{ n }]) => Number(n) >= PLATFORMS,
  );
  await eventually(
    () => get('service', '/portfolio/overview'),
    ({ status }) => status === 200,
  );
  return {
    get,
    post,
    step: (role: Role, path: string, version: number, body: object) =>
      post(role, `${path}/transitions`, body).set('If-Match', `"${version}"`),
    traces: (id: string) => traces(knex, id),
  };
}

export type RecordEstate = Awaited<ReturnType<typeof recordEstate>>;
