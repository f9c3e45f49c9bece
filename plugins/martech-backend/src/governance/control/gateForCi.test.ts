import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { platform } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { startMartech } from '../../__testUtils__/startMartech';

jest.setTimeout(60_000);

const CI = 'ci-token-that-is-long-enough';
const OTHER = 'other-token-that-is-long-enough';

const access = (token: string, permission: string) => ({
  type: 'static',
  options: { token, subject: `holder-of-${permission}` },
  accessRestrictions: [{ plugin: 'martech', permission: [permission] }],
});

const auth = {
  externalAccess: [
    access(CI, 'martech.gate.read'),
    access(OTHER, 'martech.fact.write'),
  ],
};

describe('the gate for CI', () => {
  it('answers a token that may do nothing else', async () => {
    const { server } = await startMartech(
      catalogServiceMock.factory({ entities: [platform({ name: 'dam' })] }),
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      mockServices.rootConfig.factory({ data: { backend: { auth } } }),
    );
    const ask = (path: string, token: string) =>
      request(server)
        .get(`/api/martech${path}`)
        .set('Authorization', `Bearer ${token}`);
    const gate = '/gate/marketingplatform/default/dam';

    const answer = await eventually(
      () => ask(gate, CI),
      ({ status }) => status === 200,
    );
    expect(answer.body).toMatchObject({ open: false, review: null });
    expect((await ask(`${gate}?strict`, CI)).status).toBe(409);
    expect((await ask(gate, OTHER)).status).toBe(403);
    expect((await ask('/portfolio/overview', CI)).status).toBe(403);
    expect(
      (await ask('/gate/marketingplatform/default/nobody', CI)).status,
    ).toBe(404);
  });
});
