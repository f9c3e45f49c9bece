import {
  changeAssessmentSchema,
  recordMetricsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { testDatabases } from '../../__testUtils__/testDatabases';
import {
  at,
  CMS,
  DAM,
  HIDDEN,
  SANDBOX,
  startChanges,
} from './__testUtils__/changesUnderTest';

jest.setTimeout(120_000);

const databases = testDatabases();
const names = databases.names.filter(name => name !== 'SQLite file');

const proposal = (fields: object = {}, entityRef = DAM) => ({
  entityRef,
  title: 'New sign-in page',
  fields: { aspects: ['live-behaviour'], risk: 'low', ...fields },
});
const urgent = { emergency: true, emergencyReason: 'Nobody can sign in' };
const peak = {
  title: 'Peak trading',
  fields: { from: at(-1), to: at(3), reason: 'Most of the year is earned now' },
};

describe.each(names)('changes over HTTP on %s', database => {
  let api: Awaited<ReturnType<typeof startChanges>>;

  beforeEach(async () => {
    api = await startChanges(await databases.open(database));
  });

  const created = async (path: string, body: object, by = 'ann') => {
    const { body: record, status } = await api.post(by, path, body);
    expect([status, record.error]).toEqual([201, undefined]);
    return { ...record, path: `${path}/${record.id}` };
  };
  const moved = async (by: string, path: string, action: string, more = {}) => {
    const { body, status } = await api.step(by, path, action, more);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  };
  const assessed = async (fields?: object, entityRef = DAM) => {
    const { body } = await api.assess({ entityRef, fields });
    return changeAssessmentSchema.parse(body);
  };

  it('says what any change would take, without what is hidden', async () => {
    expect(await assessed()).toEqual({
      light: 'amber',
      class: 'normal',
      areas: [
        {
          id: 'production-facing-changes',
          title: 'Production-facing changes',
          side: 'marketing',
          approvers: ['user:default/ben'],
          via: 'role',
          usualHours: null,
        },
      ],
      openMajor: [],
      collisions: [],
      affected: [CMS],
      usualHours: null,
      standard: [{ id: 'new-user', title: 'A new user' }],
    });
    const free = { aspects: ['content'] };
    expect(await assessed(free)).toMatchObject({ light: 'green', areas: [] });
    const standard = { standard: 'new-user' };
    expect(await assessed(standard)).toMatchObject({
      light: 'green',
      class: 'standard',
    });
  });

  it('lets people try what is a sandbox, as far as it is marketing’s own', async () => {
    expect(await assessed(undefined, SANDBOX)).toMatchObject({
      light: 'green',
      areas: [],
    });
    const signIn = { aspects: ['sign-in'] };
    expect(await assessed(signIn, SANDBOX)).toMatchObject({ light: 'amber' });
  });

  it.each([
    [{ entityRef: HIDDEN }, 404, `There is no ${HIDDEN} that you may see`],
    [{ entityRef: 'marketingplatform:default/no' }, 404, 'There is no'],
    [{ entityRef: 'dam' }, 400, 'entityRef: must be a full reference'],
    [{ entityRef: DAM, fields: { risk: 'none' } }, 400, 'fields.risk'],
    [{}, 400, 'entityRef'],
  ])('answers %j with %i', async (body, status, message) => {
    const answer = await api.assess(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(message);
  });

  it('stops what is planned in a freeze and lets an emergency through', async () => {
    const refused = await api.post('ann', '/freezes', peak);
    expect(refused.status).toBe(403);
    await created('/freezes', peak, 'gert');
    expect(await assessed()).toMatchObject({
      light: 'red',
      freeze: { number: 'FRZ-1', title: 'Peak trading', until: peak.fields.to },
    });
    expect(await assessed(urgent)).toMatchObject({ light: 'amber' });
    const during = { start: at(1), end: at(2) };
    const tooSoon = await api.post(
      'ann',
      '/changes',
      proposal({ window: during }),
    );
    expect(tooSoon.status).toBe(400);
    expect(tooSoon.body.error.message).toContain(
      'fields.window: falls into the freeze FRZ-1 "Peak trading"',
    );

    const { path } = await created('/changes', proposal());
    expect((await api.step('ann', path, 'approve')).status).toBe(403);
    expect((await moved('ben', path, 'approve')).state).toBe('approved');
    const fields = { window: { start: at(4), end: at(5) } };
    await moved('ann', path, 'schedule', { fields });
    const start = await api.step('ann', path, 'start');
    expect(start.status).toBe(409);
    expect(start.body.error.message).toContain('because of the freeze FRZ-1');

    const emergency = await created('/changes', proposal(urgent));
    const running = await moved('ann', emergency.path, 'start');
    const soon = Date.parse(running.dueAt) - Date.now();
    expect(Math.round(soon / 3_600_000)).toBe(48);
    await moved('ann', emergency.path, 'complete');
    const comment = 'It went well';
    const early = await api.step('ann', emergency.path, 'review', { comment });
    expect(early.body.error.message).toContain('still needs a verdict');
    const approved = await moved('ben', emergency.path, 'approve');
    expect(approved).toMatchObject({ state: 'completed', overdue: false });
    expect(approved.dueAt).toBeUndefined();
    await moved('ann', emergency.path, 'review', { comment });

    const { body } = await api.get('ann', '/records/metrics');
    expect(recordMetricsSchema.parse(body)).toMatchObject({
      changes: { done: 1, failed: 0, failureRate: 0, emergencies: 1 },
      approvals: [{ area: 'production-facing-changes', decided: 2 }],
    });
  });

  it('tells of other changes at the same time', async () => {
    const window = { start: at(10), end: at(12) };
    const later = { start: at(11), end: at(13) };
    const standard = { aspects: [], standard: 'new-user', window };
    const own = await created('/changes', proposal(standard));
    expect(own).toMatchObject({ state: 'scheduled', changeClass: 'standard' });
    await created('/changes', proposal({ window }, CMS));
    expect(await assessed({ window: later })).toMatchObject({
      light: 'red',
      collisions: [
        { number: 'CHG-1', entityRef: DAM, path: [DAM], window },
        { number: 'CHG-2', entityRef: CMS, path: [DAM, CMS], window },
      ],
    });
    expect(await assessed({ window: later }, CMS)).toMatchObject({
      light: 'red',
      collisions: [{ path: [CMS] }, { path: [CMS, DAM] }],
    });
    await moved('ann', own.path, 'cancel');
    expect(await assessed({ window: later })).toMatchObject({
      light: 'amber',
      collisions: [{ number: 'CHG-2' }],
    });
    const day = window.start.slice(0, 10);
    const { body } = await api.get('ann', `/changes?from=${day}&to=${day}`);
    expect(body.items.map(({ number }: { number: string }) => number)).toEqual([
      'CHG-2',
    ]);
  });

  it('asks for an exception together with a workaround', async () => {
    const incident = {
      entityRef: DAM,
      title: 'Search is down',
      fields: { impact: 'high', urgency: 'high' },
    };
    const { path, ...opened } = await created('/incidents', incident);
    expect(opened).toMatchObject({ priority: 'P1', affected: [CMS] });
    expect(await assessed()).toMatchObject({
      light: 'red',
      openMajor: [{ number: 'INC-1', title: 'Search is down' }],
    });
    const workaround = {
      description: 'People search in the folders.',
      compensatingControl: 'Links are checked every evening.',
    };
    const bad = { workaround: { ...workaround, expiresOn: '2020-01-01' } };
    const refused = await api.step('ben', path, 'mitigate', { fields: bad });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain(
      'fields.workaround.expiresOn: 2020-01-01 has passed',
    );
    expect((await api.get('ann', '/exceptions')).body.items).toEqual([]);

    const fields = { workaround };
    const mitigated = await moved('ben', path, 'mitigate', { fields });
    expect(mitigated).toMatchObject({
      state: 'mitigated',
      related: [{ number: 'EXC-1', type: 'exception', state: 'requested' }],
    });
    const { body } = await api.get('ann', '/exceptions');
    expect(body.items).toMatchObject([
      {
        number: 'EXC-1',
        requestedBy: 'user:default/ben',
        decisionAreas: ['production-facing-changes'],
        expiresOn: at(30 * 24).slice(0, 10),
      },
    ]);
    await moved('ben', path, 'resolve', { comment: 'The index is back' });
    const metrics = await api.get('ann', `/records/metrics?entityRef=${DAM}`);
    expect(metrics.body.incidents).toMatchObject({
      opened: 1,
      byPriority: { P1: 1, P2: 0, P3: 0, P4: 0 },
      restoreHours: expect.any(Number),
    });
  });
});
