import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import request from 'supertest';
import { eventually } from '../__testUtils__/eventually';
import martechPlugin from '..';
import { platform } from '../__testUtils__/entities';

jest.setTimeout(60_000);

const dam = platform({
  name: 'dam',
  metadata: { title: 'Asset Library' },
  spec: {
    roles: [{ role: 'support-lead', assignee: 'user:default/nora' }],
  },
});
const nora = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'nora', namespace: 'default', uid: 'nora', etag: '1' },
  spec: { memberOf: [] },
};

const incident = {
  entityRef: 'marketingplatform:default/dam',
  title: 'Uploads fail',
  fields: { impact: 'high', urgency: 'high' },
};

async function start(
  notifications: ReturnType<typeof createServiceFactory>[] = [],
) {
  const warnings: string[] = [];
  const logger = mockServices.logger.mock({
    warn: message => {
      warnings.push(message);
    },
  });
  logger.child.mockReturnValue(logger);
  const { server } = await startTestBackend({
    features: [
      martechPlugin,
      catalogServiceMock.factory({ entities: [dam, nora] }),
      createServiceFactory({
        service: mockServices.logger.factory().service,
        deps: {},
        factory: () => logger,
      }),
      ...notifications,
    ],
  });
  const api = (path: string) => `/api/martech${path}`;
  const report = () =>
    eventually(
      async () => {
        const { body, status } = await request(server)
          .post(api('/incidents'))
          .send(incident);
        return { body, status };
      },
      ({ status }) => status < 300,
    );
  return { api, report, server, warnings };
}

describe('the plugin in a host', () => {
  it('works without notifications and signals, and says what is missing', async () => {
    const { api, report, server, warnings } = await start();
    await report();
    await eventually(
      async () => warnings.join(),
      text => text.includes('martech.notifications.enabled'),
    );
    const { body } = await request(server).get(api('/audit/verify?full'));
    expect(body).toMatchObject({ intact: true });
    expect(body.to).toBeGreaterThan(0);
  });

  it('tells who has to act, with a link to the record', async () => {
    const sent: NotificationSendOptions[] = [];
    const { report } = await start([
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async options => {
            sent.push(options);
          },
        }),
      }),
    ]);
    await report();
    const [{ payload, recipients }] = await eventually(
      async () => sent,
      all => all.length > 0,
    );
    expect(recipients).toMatchObject({ entityRef: ['user:default/nora'] });
    expect(payload).toMatchObject({
      title: 'Look at an incident (P1): Uploads fail (INC-1)',
      severity: 'critical',
      link: expect.stringMatching(
        /^\/martech-governance\/incidents\/[0-9A-Z]{26}$/,
      ),
    });
  });
});
