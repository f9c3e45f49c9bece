import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_MARTECH_RECORD } from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { mockCredentials } from '@backstage/backend-test-utils';
import { OPEN, recordsOverHttp, SECRET } from './__testUtils__/recordsOverHttp';

jest.setTimeout(60_000);

type Criteria = PermissionCriteria<PermissionCondition>;

const rule = (
  name: string,
  params: PermissionCondition['params'],
): Criteria => ({
  rule: name,
  resourceType: RESOURCE_TYPE_MARTECH_RECORD,
  params,
});
const claims = ['user:default/owen'];

/** Backstage's permissions with a policy for reading and one for moving records. */
const policy = (
  read?: Criteria | 'DENY',
  transition: Criteria | 'DENY' | undefined = undefined,
) =>
  createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => ({
      authorize: async requests =>
        requests.map(
          (): DefinitivePolicyDecision => ({
            result: AuthorizeResult.ALLOW,
          }),
        ),
      authorizeConditional: async (requests, options) =>
        requests.map(({ permission }): PolicyDecision => {
          const principal = options?.credentials?.principal as {
            type?: string;
          };
          const criteria = permission.name.endsWith('read') ? read : transition;
          if (criteria === 'DENY') return { result: AuthorizeResult.DENY };
          return criteria && principal.type === 'user'
            ? {
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'martech',
                resourceType: RESOURCE_TYPE_MARTECH_RECORD,
                conditions: criteria,
              }
            : { result: AuthorizeResult.ALLOW };
        }),
    }),
  });

const cases: Array<[string, Criteria, string[]]> = [
  ['IS_REQUESTER', rule('IS_REQUESTER', { claims }), ['REQ-2']],
  ['IS_APPROVER', rule('IS_APPROVER', { claims }), ['EXC-1']],
  [
    'DECISION_AREA',
    rule('DECISION_AREA', { areas: ['asset-models'] }),
    ['EXC-1'],
  ],
  [
    'IS_ENTITY_OWNER',
    rule('IS_ENTITY_OWNER', { claims }),
    ['EXC-1', 'REQ-1', 'REQ-2'],
  ],
  [
    'HOLDS_ROLE',
    rule('HOLDS_ROLE', { claims, roles: ['platform-owner'] }),
    ['EXC-1', 'REQ-1', 'REQ-2'],
  ],
  [
    'HOLDS_ROLE another',
    rule('HOLDS_ROLE', { claims, roles: ['support-lead'] }),
    [],
  ],
  [
    'not',
    { not: rule('IS_REQUESTER', { claims }) },
    ['EXC-1', 'REQ-1', 'REQ-3'],
  ],
  [
    'anyOf and allOf',
    {
      anyOf: [
        {
          allOf: [
            rule('IS_REQUESTER', { claims }),
            rule('IS_ENTITY_OWNER', { claims }),
          ],
        },
        rule('DECISION_AREA', { areas: ['asset-models'] }),
      ],
    },
    ['EXC-1', 'REQ-2'],
  ],
];

async function withRecords(...decisions: Parameters<typeof policy>) {
  const world = await recordsOverHttp(policy(...decisions));
  const { as, exception, service } = world;
  const ask = (entityRef?: string) => ({
    ...(entityRef && { entityRef }),
    title: 'Access',
    fields: { kind: 'access' },
  });
  const made = [
    await service.post('/exceptions', exception()),
    await service.post('/requests', ask(OPEN)),
    await as('owen').post('/requests', ask(OPEN)),
    await service.post('/requests', ask()),
    await service.post('/exceptions', exception(SECRET, 'trust-falling')),
  ];
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  return { ...world, made: made.map(({ body }) => body) };
}

describe('a policy about records', () => {
  it.each(cases)('%s leaves what fits it', async (_, criteria, expected) => {
    const { as, made, server } = await withRecords(criteria);
    const owen = as('owen');
    const { body } = await owen.get('/records');
    const numbers = body.items.map((row: { number: string }) => row.number);
    // What is about a hidden entity is seen only by those who take part.
    const own = numbers.filter((number: string) => number !== 'EXC-2');
    expect(own.sort()).toEqual(expected);
    for (const record of made.slice(0, 4)) {
      const path = record.type === 'request' ? 'requests' : 'exceptions';
      const { status } = await owen.get(`/${path}/${record.id}`);
      expect([record.number, status]).toEqual([
        record.number,
        expected.includes(record.number) ? 200 : 404,
      ]);
    }
    const counts = (await owen.get('/records/counts')).body.types;
    const open = counts.reduce(
      (sum: number, { open: n }: { open: number }) => sum + n,
      0,
    );
    expect(open).toBe(numbers.length);

    // The permission framework comes to the same when it asks record by record.
    const applied = await request(server)
      .post('/api/martech/.well-known/backstage/permissions/apply-conditions')
      .set('Authorization', mockCredentials.service.header())
      .send({
        items: made.slice(0, 4).map(({ id }) => ({
          id,
          resourceRef: id,
          resourceType: RESOURCE_TYPE_MARTECH_RECORD,
          conditions: criteria,
        })),
      });
    expect(
      applied.body.items
        .filter(({ result }: { result: string }) => result === 'ALLOW')
        .map(({ id }: { id: string }) => made.find(one => one.id === id).number)
        .sort(),
    ).toEqual(expected);
  });

  it('lets nobody move what it does not, whoever they are to the record', async () => {
    const { as, made } = await withRecords(
      undefined,
      rule('DECISION_AREA', { areas: ['metadata'] }),
    );
    const path = `/exceptions/${made[0].id}`;
    const { body, status } = await as('owen').step(path, 1, {
      action: 'approve',
    });
    expect([status, body.error.message]).toEqual([
      403,
      expect.stringContaining('martech.record.transition'),
    ]);
  });

  it('lets nobody decide who must not, however much it allows', async () => {
    const { as, made, service } = await withRecords();
    const path = `/exceptions/${made[0].id}`;
    for (const by of [as('tom'), service]) {
      const { status } = await by.step(path, 1, { action: 'approve' });
      expect(status).toBe(403);
    }
    expect((await as('owen').step(path, 1, { action: 'approve' })).status).toBe(
      200,
    );
  });

  it('shuts out those who may read nothing', async () => {
    const { as } = await recordsOverHttp(policy('DENY'));
    for (const path of ['/records', '/records/counts', '/exceptions']) {
      const { body, status } = await as('tom').get(path);
      expect([status, body.error.message]).toEqual([
        403,
        expect.stringContaining('martech.record.read'),
      ]);
    }
  });
});
