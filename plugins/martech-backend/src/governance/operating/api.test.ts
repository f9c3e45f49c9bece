import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  Inbox,
  inboxSchema,
  operatingModelSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { changingCatalog } from '../../__testUtils__/changingCatalog';
import { platform } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { startMartech } from '../../__testUtils__/startMartech';
import { person } from './__testUtils__/around';

jest.setTimeout(60_000);

const DAM = 'marketingplatform:default/dam';

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
});

const dam = (etag: string, holder: string) =>
  platform({
    name: 'dam',
    metadata: { etag, title: 'Asset library' },
    spec: {
      roles: [
        { role: 'platform-owner', assignee: 'ann' },
        { role: 'business-owner', assignee: holder, deputy: 'dora' },
      ],
    },
  });

async function start() {
  const people = ['ann', 'ben', 'dora', 'eve'].map(user);
  const catalog = changingCatalog([...people, dam('1', 'ben')]);
  const { filled, server } = await startMartech(
    ...catalog.features,
    mockServices.rootConfig.factory({
      data: {
        martech: {
          operatingModel: { governance: 'group:default/governors' },
        },
      },
    }),
  );
  await filled();
  const as = (name: string) => mockCredentials.user.header(person(name));
  const get = (name: string, path: string) =>
    request(server).get(`/api/martech${path}`).set('Authorization', as(name));
  return {
    catalog,
    get,
    inbox: async (name: string): Promise<Inbox> => {
      const { body } = await get(name, '/inbox');
      return inboxSchema.parse(body);
    },
    post: (name: string, path: string, body: object) =>
      request(server)
        .post(`/api/martech${path}`)
        .set('Authorization', as(name))
        .send(body),
  };
}

const exception = {
  entityRef: DAM,
  title: 'Nobody followed the owner yet',
  fields: {
    covers: { kind: 'signal', signal: 'owner-left' },
    reason: 'The successor starts next month',
    compensatingControl: 'The deputy looks at it every week',
    expiresOn: new Date(Date.now() + 30 * 86_400_000)
      .toISOString()
      .slice(0, 10),
  },
};

describe('the inbox over HTTP', () => {
  it('has what is to be decided, with whoever decides it then', async () => {
    const { catalog, get, inbox, post } = await start();
    const asked = await post('ann', '/exceptions', exception);
    expect([asked.status, asked.body.error]).toEqual([201, undefined]);
    expect(asked.body.waitsFor).toMatchObject([
      { duty: 'decide', who: [person('ben')], via: 'role' },
    ]);

    expect((await inbox('ann')).total).toBe(0);
    expect(await inbox('ben')).toMatchObject({
      total: 1,
      items: [
        {
          number: 'EXC-1',
          entityTitle: 'Asset library',
          duty: 'decide',
          areas: ['platform-priorities'],
          why: 'You decide about platform priorities as business owner.',
        },
      ],
    });

    // Somebody else takes over: the record moves to them by itself.
    await catalog.put(dam('2', 'eve'));
    await eventually(
      () => inbox('eve'),
      ({ total }) => total === 1,
    );
    expect((await inbox('ben')).total).toBe(0);

    const model = await get(
      'ann',
      `/portfolio/operating-model?entityRef=${DAM}`,
    );
    const { areas, problems } = operatingModelSchema.parse(model.body);
    const area = areas.find(({ id }) => id === 'platform-priorities');
    expect(area).toMatchObject({
      approvers: [person('eve')],
      via: 'role',
      decided: 0,
      waiting: 1,
      medianHours: null,
    });
    expect(problems[0].message).toContain('group:default/governors');
  });

  it.each([
    ['/inbox?limit=0', 'limit'],
    ['/inbox?cursor=x', 'cursor'],
    ['/inbox?of=ben', 'of'],
    ['/portfolio/operating-model?entityRef=dam', 'entityRef'],
    ['/portfolio/operating-model?area=security', 'area'],
  ])('refuses %s and names the field', async (path, field) => {
    const { get } = await start();
    const { body, status } = await get('ann', path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });

  it('says nothing of an entity that is not there', async () => {
    const { get } = await start();
    const path =
      '/portfolio/operating-model?entityRef=marketingplatform:default/x';
    expect((await get('ann', path)).status).toBe(404);
  });
});
