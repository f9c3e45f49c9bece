import { mockCredentials } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import {
  EntityRow,
  operatingModelSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { ApprovalTimes } from '../../changes/store/ApprovalTimes';
import { GivenApproval } from '../../records/domain';
import { around, person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { record } from '../__testUtils__/record';
import { idOf, putRecord } from '../__testUtils__/storedRecords';
import { RoleGap } from '../lint/roleGaps';
import { AreaCounts } from './AreaCounts';
import { OperatingModelService } from './OperatingModelService';

jest.setTimeout(60_000);

const NOW = new Date('2026-11-22T10:00:00Z');
const DAM = 'marketingplatform:default/dam';
const HIDDEN = 'marketingplatform:default/hidden';
const caller = mockCredentials.user(person('ann'));

const approval = (at: string, hours: number): GivenApproval => ({
  area: 'security',
  by: person('tess'),
  at: new Date(at),
  version: 1,
  revision: 1,
  verdict: 'approve',
  askedAt: new Date(Date.parse(at) - hours * 3_600_000),
});
const waits = {
  principal: person('tess'),
  duty: 'decide' as const,
  area: 'security',
  via: 'role' as const,
  since: NOW,
};

const gap = (entityRef: string): RoleGap => ({
  role: 'business-owner',
  entityRef,
  undecided: [],
});

const dam: EntityRow = {
  entityRef: DAM,
  kind: 'MarketingPlatform',
  namespace: 'default',
  name: 'dam',
  uid: '1',
  title: 'DAM',
  type: 'dam',
  lifecycle: 'operating',
};

function setUp(knex: Knex) {
  const clock = { now: () => NOW };
  const people = around({
    people: { ben: true, tess: true, carl: true },
    roles: { 'business-owner': [person('ben')] },
    groups: { ops: ['ben'], it: ['tess'], board: ['carl'] },
  });
  return new OperatingModelService({
    clock,
    counts: new AreaCounts(knex, clock),
    coverage: { gaps: async () => [gap(DAM), gap(HIDDEN)] },
    estate: {
      entity: async (_, { kind, namespace, name }) => {
        const entityRef = `${kind}:${namespace}/${name}`.toLowerCase();
        if (entityRef !== DAM) throw new NotFoundError('There is none');
        return dam;
      },
    },
    model: smallModel,
    sight: {
      of: async () => ({
        isAll: false,
        row: ref => (ref === DAM ? dam : undefined),
      }),
    },
    times: new ApprovalTimes(knex),
    who: { of: async () => people },
  });
}

describe('GET /portfolio/operating-model', () => {
  const databases = testDatabases();

  describe.each(databases.names)('on %s', name => {
    it('counts what the caller may see, of the last 365 days', async () => {
      const knex = await databases.openMigrated(name);
      const put = (
        number: number,
        entityRef: string | undefined,
        rest: Parameters<typeof putRecord>[2],
        closedAt?: Date,
      ) =>
        putRecord(
          knex,
          record({ id: idOf(number), number, entityRef, closedAt }),
          rest,
        );
      await put(1, DAM, { approvals: [approval('2026-11-20T10:00:00Z', 4)] });
      await put(2, HIDDEN, {
        approvals: [approval('2026-11-20T11:00:00Z', 8)],
        duties: [waits],
      });
      await put(3, undefined, {
        approvals: [approval('2026-11-20T12:00:00Z', 6)],
      });
      await put(4, DAM, { approvals: [approval('2025-11-20T10:00:00Z', 99)] });
      await put(5, DAM, {
        duties: [waits, { ...waits, principal: person('eve') }],
      });
      await put(6, DAM, { duties: [waits] }, NOW);

      const answer = await setUp(knex).answer(caller);
      expect(answer.areas.find(({ id }) => id === 'security')).toEqual({
        id: 'security',
        title: 'Security',
        side: 'it',
        raci: { 'technical-owner': 'accountable' },
        group: team('it'),
        decided: 2,
        waiting: 1,
        medianHours: 6,
      });
      expect(answer.freezers).toEqual([team('governors'), team('board')]);
      expect(operatingModelSchema.parse(answer)).toEqual(answer);
    });
  });

  it('names who decides about an entity now, and nobody where people are free', async () => {
    const service = setUp(await databases.openMigrated('SQLite'));
    const { areas } = await service.answer(caller, DAM);
    expect(areas.map(({ approvers, id, via }) => [id, approvers, via])).toEqual(
      [
        ['priorities', [person('ben')], 'role'],
        ['security', [team('it')], 'group'],
        ['expression', undefined, undefined],
      ],
    );
  });

  it('tells of problems, errors first, and of no platform that is hidden', async () => {
    const service = setUp(await databases.openMigrated('SQLite'));
    const { problems, roles } = await service.answer(caller);
    expect(roles).toEqual(['business-owner', 'technical-owner']);
    expect(
      problems.map(({ entities, severity, total }) => [
        severity,
        total,
        entities,
      ]),
    ).toEqual([
      // The group of governance does not exist.
      ['error', 0, []],
      ['warning', 1, [DAM]],
    ]);
  });

  it.each([
    [HIDDEN, 'There is none'],
    ['dam', 'entityRef: must be a full reference'],
  ])('refuses %s', async (entityRef, message) => {
    const service = setUp(await databases.openMigrated('SQLite'));
    await expect(service.answer(caller, entityRef)).rejects.toThrow(message);
  });
});
