import { mockServices } from '@backstage/backend-test-utils';
import { ulid } from 'ulid';
import { DatabaseFactStore } from '../../../facts/store/DatabaseFactStore';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { ENTITY, recordsWorld, START } from '../__testUtils__/recordsWorld';

jest.setTimeout(120_000);

const databases = testDatabases();
const DAY = 24 * 3_600_000;
const later = (days: number) => new Date(START.getTime() + days * DAY);

describe.each(databases.names)('engine of records on %s', name => {
  async function open() {
    const knex = await databases.openMigrated(name);
    const logger = mockServices.logger.mock();
    return { knex, logger, ...recordsWorld(knex, logger) };
  }

  it('begins a record with all that goes with it', async () => {
    const { knex, reader, request, written } = await open();
    const first = await request(['metadata', 'security']);
    expect(first).toMatchObject({
      number: 1,
      state: 'requested',
      areas: ['metadata', 'security'],
      requestedBy: 'user:default/requester',
      version: 1,
      revision: 1,
      dueAt: later(5),
    });
    expect((await request(['metadata'])).number).toBe(2);
    expect(await reader.byId(first.id)).toEqual(first);
    expect(written).toContain(first.id);
    expect(await reader.timelineOf(first.id)).toEqual([
      {
        to: 'requested',
        action: 'create',
        by: 'user:default/requester',
        at: START,
        version: 1,
      },
    ]);
    const duties = (await reader.dutiesOf([first.id])).get(first.id);
    expect(duties?.map(({ area }) => area)).toEqual(['metadata', 'security']);
    const due = await knex('martech_due_evaluations').select('entity_ref');
    expect(due).toEqual([{ entity_ref: ENTITY }]);
    const audit = await knex('martech_audit').orderBy('seq');
    expect(audit.map(({ action, number }) => [action, number])).toEqual([
      ['exception.create', 'EXC-1'],
      ['exception.create', 'EXC-2'],
    ]);
    expect(await knex('martech_outbox')).toHaveLength(2);
    const checks = await knex('martech_record_checks').where({
      record_id: first.id,
    });
    expect(checks).toHaveLength(2);
    const changes = await reader.changesSince(1, 10);
    expect(changes.revision).toBe(2);
    expect(changes.records.map(({ number }) => number)).toEqual([2]);
  });

  it('moves on only when every area has said yes', async () => {
    const { reader, request, step } = await open();
    const asked = await request(['metadata', 'security']);
    const half = await step(asked, 'approve', 'metadata', { now: later(1) });
    expect(half).toMatchObject({ state: 'requested', version: 2 });
    await expect(step(half, 'approve', 'metadata')).rejects.toThrow(
      'Another decision is open on EXC-1, about security: you decide about metadata',
    );
    const whole = await step(half, 'approve', 'security', { now: later(2) });
    expect(whole).toMatchObject({
      state: 'active',
      version: 3,
      nextAt: new Date('2027-01-01T00:00:00Z'),
    });
    const given = await reader.approvalsOf(asked.id);
    expect(given).toMatchObject([
      { area: 'metadata', version: 1, verdict: 'approve', askedAt: START },
      { area: 'security', version: 2, verdict: 'approve', askedAt: START },
    ]);
    expect((await reader.dutiesOf([asked.id])).get(asked.id)).toEqual([]);
  });

  it('lets an approver of several areas decide them at once, or one', async () => {
    const { reader, request, step } = await open();
    const asked = await request(['metadata', 'security']);
    const fields = { area: 'security' };
    const one = await step(asked, 'approve', 'approver', { fields });
    expect(one.state).toBe('requested');
    const other = await request(['metadata', 'security']);
    expect((await step(other, 'approve', 'approver')).state).toBe('active');
    expect(await reader.approvalsOf(asked.id)).toHaveLength(1);
    const unknown = { fields: { area: 'hosting' } };
    await expect(step(one, 'approve', 'approver', unknown)).rejects.toThrow(
      'EXC-1 is not about hosting: metadata or security has to be decided',
    );
  });

  it('voids approvals when what was asked for changes', async () => {
    const { request, step } = await open();
    const asked = await request(['metadata', 'security']);
    const half = await step(asked, 'approve', 'metadata');
    const fields = { fields: { reason: 'Another reason.' } };
    const edited = await step(half, 'edit', 'requester', { fields });
    expect(edited).toMatchObject({ revision: 2, state: 'requested' });
    expect(edited.fields.reason).toBe('Another reason.');
    const again = await step(edited, 'approve', 'security');
    expect(again.state).toBe('requested');
    expect((await step(again, 'approve', 'metadata')).state).toBe('active');
  });

  it('renews twice, and no more', async () => {
    const { request, step } = await open();
    let record = await step(await request(['metadata']), 'approve', 'metadata');
    for (const [round, expiresOn] of ['2027-02-01', '2027-03-01'].entries()) {
      const ask = { comment: 'Not there yet', fields: { expiresOn } };
      record = await step(record, 'ask-renewal', 'requester', ask);
      record = await step(record, 'renew', 'metadata');
      expect(record).toMatchObject({
        state: 'active',
        fields: { expiresOn, renewals: round + 1 },
      });
      expect(record.fields).not.toHaveProperty('renewal');
    }
    const ask = { comment: 'Again', fields: { expiresOn: '2027-04-01' } };
    await expect(step(record, 'ask-renewal', 'requester', ask)).rejects.toThrow(
      'It was renewed 2 times already',
    );
  });

  it('keeps its end when a renewal is refused', async () => {
    const { request, step } = await open();
    let record = await step(await request(['metadata']), 'approve', 'metadata');
    await expect(step(record, 'renew', 'metadata')).rejects.toThrow(
      'Nothing of EXC-1 is left to be decided',
    );
    const ask = { comment: 'Please', fields: { expiresOn: '2027-02-01' } };
    record = await step(record, 'ask-renewal', 'requester', ask);
    const no = { comment: 'No' };
    record = await step(record, 'refuse-renewal', 'metadata', no);
    expect(record).toMatchObject({
      state: 'active',
      fields: { expiresOn: '2026-12-31', renewals: 0 },
    });
  });

  it.each([
    [
      'approve',
      'requester',
      {},
      'You asked for EXC-1 yourself: somebody else has to decide',
    ],
    [
      'approve',
      'owner',
      {},
      'Only those who decide about it and did not ask for it may do this: user:default/metadata',
    ],
    ['deny', 'metadata', {}, 'comment: say why, deny needs a comment'],
    [
      'revoke',
      'metadata',
      { comment: 'x' },
      'EXC-1 is requested: revoke is possible only while it is active',
    ],
    [
      'expire',
      'governance',
      {},
      'EXC-1 is requested: expire is possible only while it is active',
    ],
    [
      'aprove',
      'metadata',
      {},
      'action: there is no "aprove" for a record of type exception',
    ],
    ['withdraw', 'requester', { fields: { why: 1 } }, 'fields.why'],
    [
      'edit',
      'requester',
      { fields: { fields: { expiresOn: '2030-01-01' } } },
      'an exception ends on 2027-05-21 at the latest',
    ],
    ['edit', 'requester', { fields: { fields: { renewals: 0 } } }, 'renewals'],
  ])('refuses %s by %s', async (action, by, extra, message) => {
    const { reader, request, step } = await open();
    const asked = await request(['metadata']);
    await expect(step(asked, action, by, extra)).rejects.toThrow(message);
    expect(await reader.byId(asked.id)).toEqual(asked);
    expect(await reader.timelineOf(asked.id)).toHaveLength(1);
  });

  it('refuses a version that is not the last, and says which is', async () => {
    const { request, step } = await open();
    const asked = await request(['metadata']);
    await step(asked, 'withdraw', 'requester');
    await expect(step(asked, 'approve', 'metadata')).rejects.toMatchObject({
      name: 'ConflictError',
      currentVersion: 2,
    });
  });

  it('refuses a service that decides', async () => {
    const { engine, request } = await open();
    const asked = await request(['metadata']);
    const by = { ref: 'user:default/metadata', groups: [], person: false };
    const step = { action: 'approve', version: 1 };
    await expect(
      engine.transition(asked, step, { now: START, by }),
    ).rejects.toThrow('Only a person may approve: sign in and do it');
  });

  it('ends by the clock, once', async () => {
    const { clock, reader, request, step } = await open();
    const asked = await request(['metadata']);
    const { id } = await step(asked, 'approve', 'metadata');
    const end = new Date('2027-01-01T00:00:00Z');
    expect(await clock.runDue(new Date(end.getTime() - 1))).toBe(0);
    await Promise.all([clock.runDue(end), clock.runDue(end)]);
    expect(await reader.byId(id)).toMatchObject({
      state: 'expired',
      closedAt: end,
      version: 3,
    });
    const [, , last] = await reader.timelineOf(id);
    expect(last).toMatchObject({
      from: 'active',
      action: 'expire',
      by: 'clock',
      comment: 'Its last day was 2026-12-31.',
    });
    expect(await clock.runDue(end)).toBe(0);
  });

  it('writes down what has ended before anybody does something with it', async () => {
    const { reader, request, step } = await open();
    const active = await step(
      await request(['metadata']),
      'approve',
      'metadata',
    );
    const now = new Date('2027-01-01T00:00:00Z');
    await expect(step(active, 'close', 'requester', { now })).rejects.toThrow(
      'EXC-1 is expired: close is possible only while it is active',
    );
    expect((await reader.byId(active.id))?.state).toBe('expired');
  });

  it('closes an exception whose checks have all left', async () => {
    const { clock, gone, knex, reader, request, step } = await open();
    const asked = await request(['metadata']);
    const { id } = await step(asked, 'approve', 'metadata');
    gone.add('metadata');
    await knex('martech_records').update({ next_at: START.getTime() });
    await clock.runDue(START);
    expect(await reader.byId(id)).toMatchObject({ state: 'closed' });
  });

  it('is not held up by a record that fails', async () => {
    const { clock, knex, logger, reader, request, step } = await open();
    const one = await step(await request(['metadata']), 'approve', 'metadata');
    const two = await step(await request(['metadata']), 'approve', 'metadata');
    await knex('martech_records')
      .where({ id: one.id })
      .update({ fields: '{}' });
    await clock.runDue(new Date('2027-01-02T00:00:00Z'));
    expect((await reader.byId(two.id))?.state).toBe('expired');
    expect((await reader.byId(one.id))?.state).toBe('active');
    expect(logger.error).toHaveBeenCalledTimes(1);
  });

  describe('a key of a write', () => {
    const once = {
      principal: 'user:default/requester',
      route: 'POST /exceptions',
      key: 'k1',
      bodyHash: 'a',
    };

    it('does the same once, also at the same time', async () => {
      const { asked, at, engine, knex } = await open();
      const body = asked(['metadata']);
      const records = await Promise.all(
        Array.from({ length: 10 }, () =>
          engine.begin('exception', body, at('requester'), { once }),
        ),
      );
      expect(new Set(records.map(({ id }) => id)).size).toBe(1);
      expect(await knex('martech_records')).toHaveLength(1);
      expect(await knex('martech_audit')).toHaveLength(1);
      const again = await engine.begin('exception', body, at('requester'), {
        once,
      });
      expect(again.id).toBe(records[0].id);
    });

    it('is refused with another body, and free again after a day', async () => {
      const { asked, at, engine } = await open();
      const body = asked(['metadata']);
      const first = await engine.begin('exception', body, at('requester'), {
        once,
      });
      const other = { once: { ...once, bodyHash: 'b' } };
      await expect(
        engine.begin('exception', body, at('requester'), other),
      ).rejects.toThrow('Idempotency-Key was sent with another body before');
      const next = at('requester', later(1));
      const second = await engine.begin('exception', body, next, other);
      expect(second.id).not.toBe(first.id);
    });

    it('answers a step that was sent twice with what it led to', async () => {
      const { at, engine, request } = await open();
      const asked = await request(['metadata']);
      const step = { action: 'approve', version: 1 };
      const own = { ...once, principal: 'user:default/metadata' };
      const approve = () => engine.transition(asked, step, at('metadata'), own);
      const [one, two] = await Promise.all([approve(), approve()]);
      expect([one.version, two.version]).toEqual([2, 2]);
      expect((await approve()).state).toBe('active');
    });
  });

  it('lets exactly one of a hundred approvals of one version win', async () => {
    const { knex, reader, request, step } = await open();
    const asked = await request(['metadata']);
    const attempts = await Promise.allSettled(
      Array.from({ length: 100 }, () => step(asked, 'approve', 'metadata')),
    );
    const won = attempts.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    const lost = attempts.flatMap(attempt =>
      attempt.status === 'rejected' ? [attempt.reason] : [],
    );
    const stale = { name: 'ConflictError', currentVersion: 2 };
    expect(lost).toMatchObject(Array.from({ length: 99 }, () => stale));
    expect(await reader.approvalsOf(asked.id)).toHaveLength(1);
    expect(await reader.timelineOf(asked.id)).toHaveLength(2);
    expect(await knex('martech_outbox')).toHaveLength(2);
    expect(await knex('martech_audit')).toHaveLength(2);
  });

  it('knows nothing of a record that there is not', async () => {
    const { step } = await open();
    const none = { id: ulid(), type: 'exception' as const, version: 1 };
    await expect(step(none, 'approve', 'metadata')).rejects.toThrow(
      `There is no exception ${none.id}`,
    );
  });

  it('writes what is attested as a fact in the same step', async () => {
    const { at, engine, knex, reader } = await open();
    const body = {
      entityRef: ENTITY,
      title: 'Mine',
      fields: { topic: 'owner' },
    };
    await expect(
      engine.begin('attestation', body, at('requester')),
    ).rejects.toThrow('Only user:default/owner may attest owner');
    expect(await knex('martech_facts')).toEqual([]);
    const given = await engine.begin('attestation', body, at('owner'));
    expect(given).toMatchObject({ state: 'given', closedAt: START });
    const facts = new DatabaseFactStore(knex);
    expect((await facts.of([ENTITY])).get(ENTITY)).toEqual([
      {
        source: 'attestation',
        key: 'owner',
        value: true,
        observedAt: START,
        freshUntil: new Date('2027-11-23T00:00:00Z'),
      },
    ]);
    expect((await reader.byId(given.id))?.fields).toEqual({
      topic: 'owner',
      validUntil: '2027-11-22',
    });
  });

  it('keeps releases and the changes in them together', async () => {
    const { at, engine, step } = await open();
    const body = {
      entityRef: ENTITY,
      title: 'Spring',
      fields: { plannedFor: '2026-12-01', notes: 'New', audience: 'All' },
    };
    const missing = { ...body.fields, changes: [ulid()] };
    await expect(
      engine.begin('release', { ...body, fields: missing }, at('requester')),
    ).rejects.toThrow('fields.changes.0: there is no change');
    const planned = await engine.begin('release', body, at('requester'));
    expect(planned.dueAt).toEqual(new Date('2026-12-02T00:00:00Z'));
    const done = await step(planned, 'release', 'release');
    expect(done).toMatchObject({ state: 'released' });
    expect(done.dueAt).toBeUndefined();
  });
});
