import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { platform } from '../__testUtils__/entities';
import { startMartech } from '../__testUtils__/startMartech';

jest.setTimeout(60_000);

const start = (martech: object, sample: object) =>
  startMartech(
    catalogServiceMock.factory({ entities: [platform({ name: 'dam' })] }),
    mockServices.rootConfig.factory({
      data: { martech, auth: { providers: { sample } } },
    }),
  );

describe('the plugin', () => {
  it('has no time to move outside of the sample portal', async () => {
    const { server } = await start({}, { enabled: true });
    for (const path of ['clock', 'history']) {
      const { status } = await request(server).get(`/api/martech/dev/${path}`);
      expect(status).toBe(404);
    }
  });

  it('refuses to start where its time could be moved by anybody', async () => {
    await expect(
      start({ development: { clock: true } }, { enabled: false }),
    ).rejects.toThrow(/only together with the sample sign-in/);
  });

  it('evaluates by the time it was moved to', async () => {
    const { server } = await start(
      { development: { clock: true } },
      { enabled: true },
    );
    const moved = await request(server)
      .post('/api/martech/dev/clock')
      .send({ advance: 'P40D' });
    expect(moved.body).toMatchObject({ moved: true });
    const status = await request(server).get(
      '/api/martech/entities/marketingplatform/default/dam/status',
    );
    expect(status.body.asOf.slice(0, 10)).toBe(moved.body.now.slice(0, 10));
  });
});
