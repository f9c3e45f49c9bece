import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import {
  integration,
  platform,
  template,
} from '../../../__testUtils__/entities';
import { eventually } from '../../../__testUtils__/eventually';
import { policedCatalog } from '../../../__testUtils__/policedCatalog';
import { startMartech } from '../../../__testUtils__/startMartech';
import { related } from '../../../development/domain/related';
import { standard } from '../../../scorecards/engine/__testUtils__/standards';

const identity = (kind: 'User' | 'Group', name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
  spec: kind === 'User' ? { memberOf: [] } : { type: 'team', children: [] },
});

const roles = [
  { role: 'platform-owner', assignee: 'owen' },
  { role: 'platform-director', assignee: 'dora' },
  { role: 'service-owner', assignee: 'sven' },
  { role: 'support-lead', assignee: 'sven' },
  { role: 'business-owner', assignee: 'bea' },
  { role: 'technical-owner', assignee: 'tess' },
  { role: 'governance-lead', assignee: 'gita' },
];

const conditions = [
  'intake',
  'ownership',
  'governance',
  'support',
  'documentation',
  'release',
  'roles',
  'measures',
];

/** Ready once there is a runbook; which counts for intake, to keep it short. */
const ready = standard(
  'ready',
  conditions.map((condition, index) => ({
    id: `has-${condition}`,
    condition,
    rule: index === 0 ? 'exists(entity.spec.documentation.runbook)' : 'true',
  })),
  { type: 'readiness' },
);

const launched = (name: string, spec: object = {}) =>
  platform({
    name,
    metadata: { title: `Platform ${name}` },
    spec: {
      lifecycle: 'launched',
      owner: 'group:default/brand',
      capabilities: ['asset-management'],
      roles,
      ...spec,
    },
  });

const entities = [
  ready,
  launched('dam'),
  launched('good', {
    documentation: { runbook: 'https://docs.example.com' },
    capabilities: ['email-marketing'],
  }),
  launched('plan-secret', { systemOfRecordFor: ['asset'] }),
  launched('rival', {
    documentation: { runbook: 'https://docs.example.com' },
    systemOfRecordFor: ['asset'],
    capabilities: [],
  }),
  platform({ name: 'idea', spec: { lifecycle: 'proposed' } }),
  template({ name: 'mail', spec: { platforms: ['dam'] } }),
  integration({ name: 'sync', spec: { source: 'good', target: 'idea' } }),
  identity('Group', 'brand'),
  ...['owen', 'dora', 'sven', 'bea', 'tess', 'gita'].map(name =>
    identity('User', name),
  ),
];

const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');

const config = {
  auth: { providers: { sample: { enabled: true } } },
  martech: {
    development: { clock: true },
    operatingModel: { governance: 'group:default/brand' },
  },
};

/** The plugin in a backend, over a small estate, with a clock that can be moved. */
export async function controlOverHttp(...features: BackendFeature[]) {
  const { factory } = policedCatalog([...related(entities).values()], isHidden);
  const { server } = await startMartech(
    factory,
    mockServices.rootConfig.factory({ data: config }),
    ...features,
  );
  const api = request(server);
  const as = (name: string) => {
    const authorization =
      name === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(`user:default/${name}`);
    const signed = (test: request.Test) =>
      test.set('Authorization', authorization);
    return {
      get: (path: string) => signed(api.get(`/api/martech${path}`)),
      post: (path: string, body: object) =>
        signed(api.post(`/api/martech${path}`)).send(body),
      step: (path: string, version: number, body: object) =>
        signed(api.post(`/api/martech${path}/transitions`))
          .set('If-Match', `"${version}"`)
          .send(body),
    };
  };
  const service = as('service');
  const control = async (name: string, who = 'owen', query = '') => {
    const path = `/entities/marketingplatform/default/${name}/control${query}`;
    return (await as(who).get(path)).body;
  };
  const stateOf = async (name: string) => (await control(name)).control?.state;
  await eventually(
    async () => [await stateOf('dam'), await stateOf('rival')],
    ([dam, rival]) => dam === 'drifting' && rival === 'drifting',
  );
  return {
    as,
    control,
    server,
    service,
    stateOf,
    /** Everybody a record waits for says yes, one after the other. */
    async approve(path: string) {
      for (let decided = 0; decided < 9; decided += 1) {
        const { body } = await service.get(path);
        const [waits] = (body.waitsFor ?? []).filter(
          ({ duty }: { duty: string }) => duty === 'decide',
        );
        if (!waits) return body;
        const [who] = waits.who;
        const name = who.slice(who.indexOf('/') + 1);
        const done = await as(name).step(path, body.version, {
          action: 'approve',
        });
        if (done.status !== 200) throw new Error(JSON.stringify(done.body));
      }
      throw new Error('It is never decided');
    },
    becomes: (name: string, state: string) =>
      eventually(
        () => stateOf(name),
        seen => seen === state,
      ),
  };
}
