import { mockServices } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { duty, recordNews, recordView } from '../__testUtils__/recordView';
import { RecordNews } from '../domain/recordNews';
import { DatabaseOutbox } from '../store/DatabaseOutbox';
import { DatabaseOutboxQueue } from '../store/DatabaseOutboxQueue';
import { Courier } from './Courier';
import { recordLetters } from './recordLetters';
import { OutboxWorker } from './OutboxWorker';
import { RecordSignals } from './RecordSignals';

jest.setTimeout(60_000);

const databases = testDatabases();
const nora = 'user:default/nora';
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Keeps what the host would show: a scope is shown once to each person. */
function inboxOfHost() {
  const shown = new Map<string, NotificationSendOptions['payload']>();
  const state = { isDown: false, sent: 0, dieAfterSend: false };
  return {
    shown,
    state,
    service: {
      async send({ payload, recipients }: NotificationSendOptions) {
        if (state.isDown) throw new Error('Request failed with status 503');
        if (recipients.type !== 'entity') throw new Error('to everybody');
        state.sent += 1;
        for (const ref of [recipients.entityRef].flat()) {
          shown.set(`${ref} ${payload.scope}`, payload);
        }
        if (state.dieAfterSend) throw new Error('killed');
      },
    },
  };
}

function setUp(knex: Knex) {
  const clock = {
    time: new Date('2026-11-22T12:00:00Z'),
    now: () => clock.time,
  };
  const host = inboxOfHost();
  const signals: object[] = [];
  const logger = mockServices.logger.mock();
  const views = {
    read: async (id: string) =>
      recordView({ duties: [duty(nora)], record: { id } }),
  };
  const replica = () =>
    new OutboxWorker({
      clock,
      courier: new Courier({
        notifications: host.service,
        path: '/martech-governance',
        pause: 0,
      }),
      letters: new Map([['record', recordLetters(views, clock)]]),
      logger,
      queue: new DatabaseOutboxQueue(knex),
      signals: new RecordSignals(
        {
          publish: async signal => {
            signals.push(signal);
          },
        },
        logger,
      ),
    });
  const outbox = new DatabaseOutbox();
  return {
    clock,
    host,
    logger,
    replica,
    signals,
    worker: replica(),
    wait: (milliseconds: number) => {
      clock.time = new Date(clock.time.getTime() + milliseconds);
    },
    add: (trx: Knex, id: string, more?: Partial<RecordNews>) =>
      outbox.add(trx, {
        topic: 'record',
        subject: id,
        at: clock.time,
        payload: recordNews({ to: [duty(nora)], ...more }),
      }),
    waiting: async () => (await knex('martech_outbox')).length,
  };
}

describe.each(databases.names)('the outbox on %s', name => {
  const open = async () => {
    const knex = await databases.openMigrated(name);
    return { knex, ...setUp(knex) };
  };

  it('delivers what was committed, and signals ids', async () => {
    const { add, host, knex, signals, waiting, worker } = await open();
    const back = knex.transaction(async trx => {
      await add(trx, 'B');
      throw new Error('taken back');
    });
    await expect(back).rejects.toThrow('taken back');
    await knex.transaction(trx => add(trx, 'A'));
    expect(await worker.runOnce()).toBe(true);
    expect(await worker.runOnce()).toBe(false);
    expect([...host.shown]).toEqual([
      [
        `${nora} martech:record:A:decide`,
        expect.objectContaining({
          title: 'Decide on an exception: No runbook yet (EXC-42)',
          link: '/martech-governance/exceptions/A',
          topic: 'decide',
        }),
      ],
    ]);
    expect(signals).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: 'martech:records',
        message: { action: 'changed', ids: ['A'] },
      },
    ]);
    expect(await waiting()).toBe(0);
  });

  it('loses nothing while the notifications are down', async () => {
    const { add, host, knex, logger, signals, wait, waiting, worker } =
      await open();
    host.state.isDown = true;
    for (const id of ['A', 'B', 'C']) await add(knex, id);
    for (let tries = 0; tries < 12; tries += 1) {
      await worker.runOnce();
      wait(HOUR);
    }
    expect(await waiting()).toBe(3);
    expect(host.shown.size).toBe(0);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(signals).toHaveLength(1);
    host.state.isDown = false;
    await worker.runOnce();
    expect(await waiting()).toBe(0);
    expect(host.shown.size).toBe(3);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('waits longer after each failure', async () => {
    const { add, host, knex, wait, worker } = await open();
    host.state.isDown = true;
    await add(knex, 'A');
    const waited: number[] = [];
    for (let seconds = 0; seconds < 70; seconds += 1) {
      if (await worker.runOnce()) waited.push(seconds);
      wait(SECOND);
    }
    expect(waited).toEqual([0, 1, 3, 7, 15, 31, 63]);
  });

  it('gives up after a day of trying, and says what', async () => {
    const { add, host, knex, logger, wait, waiting, worker } = await open();
    host.state.isDown = true;
    await add(knex, 'A');
    let hours = 0;
    while ((await waiting()) > 0) {
      await worker.runOnce();
      wait(HOUR / 2);
      hours += 0.5;
    }
    expect(hours).toBeGreaterThanOrEqual(24);
    expect(hours).toBeLessThan(26);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('record A'),
    );
  });

  it('does not give up because the clock was moved', async () => {
    const { add, host, knex, wait, waiting, worker } = await open();
    host.state.isDown = true;
    await add(knex, 'A');
    await worker.runOnce();
    wait(30 * 24 * HOUR);
    await worker.runOnce();
    expect(await waiting()).toBe(1);
  });

  it('shows once what was sent when the process ended before it was noted', async () => {
    const { add, host, knex, replica, wait, worker } = await open();
    await add(knex, 'A');
    const queue = new DatabaseOutboxQueue(knex);
    jest
      .spyOn(DatabaseOutboxQueue.prototype, 'remove')
      .mockRejectedValueOnce(new Error('killed'));
    jest
      .spyOn(DatabaseOutboxQueue.prototype, 'retry')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(worker.runOnce()).rejects.toThrow('killed');
    jest.restoreAllMocks();
    expect(await queue.claim(10, Date.parse('2026-11-22T12:01:00Z'))).toEqual(
      [],
    );
    wait(6 * 60 * SECOND);
    expect(await replica().runOnce()).toBe(true);
    expect(host.state.sent).toBe(2);
    expect(host.shown.size).toBe(1);
  });

  it('is shared by replicas: each message is sent by one of them', async () => {
    const { add, host, knex, replica, waiting } = await open();
    for (let n = 0; n < 60; n += 1) await add(knex, `R${n}`);
    const work = async () => {
      const worker = replica();
      while (await worker.runOnce());
    };
    await Promise.all([work(), work(), work()]);
    expect(await waiting()).toBe(0);
    expect(host.state.sent).toBe(60);
    expect(host.shown.size).toBe(60);
  });

  it('puts aside at once what it cannot read, and goes on', async () => {
    const { add, host, knex, logger, waiting, worker } = await open();
    const row = { created_at: 0, next_at: 0, attempts: 0, subject: 'X' };
    await knex('martech_outbox').insert({
      ...row,
      topic: 'record',
      payload: '{"type":"spell"}',
    });
    await add(knex, 'A');
    await worker.runOnce();
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(host.shown.size).toBe(1);
    expect(await waiting()).toBe(0);
  });
});

describe('a courier', () => {
  const message = {
    to: [nora],
    except: ['clock', 'user:default/ines'],
    title: 'Hello',
    severity: 'normal',
    topic: 'act',
    scope: 's',
    page: { governance: '/inbox' },
  } as const;

  it('does not wait for ever for a host that does not answer', async () => {
    const courier = new Courier({
      notifications: { send: () => new Promise(() => {}) },
      path: '',
      patience: 20,
    });
    await expect(courier.send(message)).rejects.toThrow('No answer');
    await expect(courier.send(message)).rejects.toThrow('a moment ago');
  });

  it('names only people as those who know already', async () => {
    const sent: NotificationSendOptions[] = [];
    const send = async (options: NotificationSendOptions) => {
      sent.push(options);
    };
    await new Courier({ notifications: { send }, path: '/g' }).send(message);
    expect(sent[0].recipients).toEqual({
      type: 'entity',
      entityRef: [nora],
      excludeEntityRef: ['user:default/ines'],
    });
    expect(sent[0].payload.link).toBe('/g/inbox');
  });
});
