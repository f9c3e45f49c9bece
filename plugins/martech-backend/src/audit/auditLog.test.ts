import { testDatabases } from '../__testUtils__/testDatabases';
import { auditUnderTest, event } from './__testUtils__/auditUnderTest';
import { AuditRelay } from './AuditRelay';
import { RelayPosition } from './store/RelayPosition';

jest.setTimeout(120_000);

const databases = testDatabases();
const DAY = 86_400_000;

describe.each(databases.names)('the audit log on %s', name => {
  const open = async (retention?: number) => {
    const knex = await databases.openMigrated(name);
    return { knex, ...auditUnderTest(knex, retention) };
  };

  it('has no gaps when many write at once and some take it back', async () => {
    const { knex, log, reader, service } = await open();
    const writes = Array.from({ length: 100 }, (_, n) =>
      knex.transaction(async trx => {
        await log.append(trx, event(n), event(n + 1_000));
        if (n % 3 === 0) throw new Error('taken back');
      }),
    );
    const ended = await Promise.allSettled(writes);
    const written = ended.filter(({ status }) => status === 'fulfilled').length;
    expect(written).toBe(66);
    const rows = await reader.rows({ upTo: 1_000, limit: 1_000 });
    expect(rows.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 2 * written }, (_, index) => index + 1),
    );
    expect(await service.verify({ full: true })).toMatchObject({
      intact: true,
      checked: 132,
    });
  });

  it('holds while it is looked at and grows', async () => {
    const { service, write } = await open();
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    const growing = write(...numbers);
    const looks = await Promise.all(
      numbers.map(() => service.verify({ full: true })),
    );
    await growing;
    expect(looks.filter(({ intact }) => !intact)).toEqual([]);
  });

  it('keeps who, what and when, and of texts the hash alone', async () => {
    const { knex, service, write } = await open();
    await write(1);
    const [item] = (await service.page({ limit: 1 })).items;
    expect(item).toEqual({
      seq: 1,
      at: '2026-11-22T00:00:00.001Z',
      actor: 'user:default/person-1',
      action: 'exception.approve',
      subject: 'record-1',
      number: undefined,
      entityRef: 'marketingplatform:default/dam',
      payloadHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      previous: '0'.repeat(64),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(await knex('martech_audit'))).not.toContain(
      'Number 1',
    );
  });

  it('is read in pages, newest first, of all or of one record', async () => {
    const { service, write } = await open();
    await write(1, 2, 3, 4, 5, 6, 7, 8, 9);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await service.page({ limit: 4, cursor });
      seen.push(...page.items.map(({ seq }) => seq));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const one = await service.page({ limit: 4, subject: 'record-1' });
    expect(one.items.map(({ seq }) => seq)).toEqual([9, 5, 1]);
    expect(one.nextCursor).toBeUndefined();
  });

  it('looks at what is new since the last checkpoint', async () => {
    const { clock, daily, service, told, write } = await open();
    expect(await service.verify({})).toMatchObject({ intact: true, to: 0 });
    await write(1, 2, 3);
    await daily.run();
    await daily.run();
    expect(told).toEqual([
      expect.objectContaining({
        eventId: 'martech-audit-checkpoint',
        meta: expect.objectContaining({ seq: 3, checked: 3 }),
        ended: 'well',
      }),
    ]);
    await write(4, 5);
    expect(await service.verify({})).toMatchObject({
      intact: true,
      checked: 3,
      from: 3,
      to: 5,
      checkpoint: { seq: 3, at: '2026-11-22T12:00:00.000Z' },
    });
    clock.time = new Date(clock.time.getTime() + DAY);
    await daily.run();
    expect(await service.verify({})).toMatchObject({ checked: 1, from: 5 });
  });

  it('notes no checkpoint where the chain is broken, and says so aloud', async () => {
    const { daily, errors, knex, reader, told, write } = await open();
    await write(1, 2, 3);
    await knex('martech_audit').where({ seq: 2 }).update({ actor: 'nobody' });
    await daily.run();
    expect(await reader.checkpoints()).toEqual([]);
    expect(errors).toEqual([expect.stringContaining('Row 2 was changed')]);
    expect(told).toEqual([
      expect.objectContaining({ severityLevel: 'critical', ended: 'badly' }),
    ]);
  });

  it('is cut at a checkpoint, says that it was, and still holds', async () => {
    const { clock, daily, knex, service, write } = await open(3 * DAY);
    for (const day of [1, 2, 3, 4, 5]) {
      await write(day, day + 10);
      await daily.run();
      clock.time = new Date(clock.time.getTime() + DAY);
    }
    const page = await service.page({ limit: 50 });
    expect(page.items.map(({ seq, action }) => [seq, action])).toEqual([
      [11, 'audit.cut'],
      [10, 'exception.approve'],
      [9, 'exception.approve'],
      [8, 'exception.approve'],
      [7, 'exception.approve'],
      [6, 'exception.approve'],
      [5, 'exception.approve'],
      [4, 'exception.approve'],
      [3, 'exception.approve'],
    ]);
    expect(await service.verify({ full: true })).toMatchObject({
      intact: true,
      from: 3,
      to: 11,
      checkpoint: { seq: 2 },
    });
    await knex('martech_audit').where({ seq: 3 }).delete();
    expect(await service.verify({ full: true })).toMatchObject({
      broken: { seq: 3, kind: 'gap' },
    });
  });

  it('holds when all that came before was cut', async () => {
    const { clock, daily, service, write } = await open(DAY);
    await write(1, 2);
    await daily.run();
    clock.time = new Date(clock.time.getTime() + 3 * DAY);
    await daily.run();
    for (const full of [true, false]) {
      expect(await service.verify({ full })).toMatchObject({
        intact: true,
        checked: 1,
        from: 3,
      });
    }
  });

  it('tells the host of every row once, in order, after it was committed', async () => {
    const { auditor, knex, log, reader, told, write } = await open();
    const relay = new AuditRelay(auditor, reader, new RelayPosition(knex));
    await write(1, 2);
    const back = knex.transaction(async trx => {
      await log.append(trx, event(3));
      throw new Error('taken back');
    });
    await expect(back).rejects.toThrow('taken back');
    await relay.run();
    await write(4);
    await relay.run();
    await relay.run();
    expect(told).toMatchObject([
      { eventId: 'martech-exception', meta: { seq: 1, record: 'record-1' } },
      { severityLevel: 'medium', meta: { seq: 2, actionType: 'approve' } },
      { ended: 'well', meta: { seq: 3, number: 'EXC-4' } },
    ]);
  });

  it('tells again what the host did not take', async () => {
    const { auditor, knex, reader, told, write } = await open();
    const relay = new AuditRelay(auditor, reader, new RelayPosition(knex));
    await write(1, 2);
    auditor.createEvent.mockRejectedValueOnce(new Error('down'));
    await expect(relay.run()).rejects.toThrow('down');
    await relay.run();
    expect(told).toMatchObject([{ meta: { seq: 1 } }, { meta: { seq: 2 } }]);
  });
});
