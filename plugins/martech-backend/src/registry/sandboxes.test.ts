import { DateTime } from 'luxon';
import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabaseOutbox, Message } from '../outbox';
import { DatabaseOutboxQueue } from '../outbox/store/DatabaseOutboxQueue';
import { Reminders } from '../outbox/store/Reminders';
import { ReminderJob } from '../outbox/reminders/ReminderJob';
import {
  doing,
  draft,
  registryWorld,
  START,
} from './__testUtils__/registryWorld';
import { EndingSandboxes } from './notices/EndingSandboxes';
import { registryLetters } from './notices/registryLetters';

jest.setTimeout(60_000);

const databases = testDatabases();
const owen = doing('owen');
const ref = 'marketingplatform:default/toy';

/** Some days after the registry began to be used. */
const days = (count: number) =>
  DateTime.fromJSDate(START, { zone: 'utc' }).plus({ days: count });
const sandbox = (expiresOn?: string) =>
  draft('toy', {
    lifecycle: 'sandbox',
    sandbox: { purpose: 'Try it', ...(expiresOn && { expiresOn }) },
  });

async function begin(name: string, lasts: number) {
  const knex = await databases.openMigrated(name);
  const world = registryWorld(knex, { time: { now: START } });
  const { imports, registrar, registry, sandboxes, time } = world;
  const day = days(lasts).toISODate()!;
  await registrar.register({ entity: sandbox(day) }, owen);
  const job = new ReminderJob(new Reminders(knex, new DatabaseOutbox()), [
    new EndingSandboxes(knex),
  ]);
  const queue = new DatabaseOutboxQueue(knex);
  const letters = registryLetters(registry, imports);
  /** What people are told at a time, delivered at once. */
  const told = async (now: Date): Promise<Message[]> => {
    time.now = now;
    await sandboxes.runDue(now);
    await job.run(now);
    const messages: Message[] = [];
    for (const claim of await queue.claim(100, now.getTime())) {
      messages.push(...(await letters(claim)));
      await queue.remove(claim.id);
    }
    return messages;
  };
  const current = async () => (await registry.byRef(ref))!;
  return { ...world, current, day, told };
}

describe.each(databases.names)('a sandbox on %s', name => {
  it('ends with its last day, is kept with its history, and its people hear of it in time', async () => {
    const { current, registry, told } = await begin(name, 90);
    const heard: Array<[number, string]> = [];
    for (let day = 0; day <= 92; day += 1) {
      for (const { title, to } of await told(days(day).toJSDate())) {
        expect(to).toEqual(['group:default/brand', 'user:default/owen']);
        heard.push([day, title]);
      }
    }
    expect(heard).toEqual([
      [77, 'A sandbox ends in 14 days: The toy'],
      [84, 'A sandbox ends in 7 days: The toy'],
      [90, 'A sandbox ends tomorrow: The toy'],
      [91, 'A sandbox has ended: The toy'],
    ]);
    const ended = await current();
    expect(ended.entity.spec).toMatchObject({ lifecycle: 'retired' });
    expect(ended.updatedBy).toBe('clock');
    const [last, first] = await registry.versions(ended.uid, { limit: 10 });
    expect(last).toMatchObject({
      action: 'retire',
      by: 'clock',
      comment: 'sandbox ended',
    });
    expect(first.entity).toMatchObject({ spec: { lifecycle: 'sandbox' } });
  });

  it('is not retired on its last day, and not by two replicas', async () => {
    const { current, day, sandboxes, ...world } = await begin(name, 20);
    const end = DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 });
    await sandboxes.runDue(end.minus({ milliseconds: 1 }).toJSDate());
    expect((await current()).version).toBe(1);
    world.time.now = end.toJSDate();
    await Promise.all([1, 2, 3].map(() => sandboxes.runDue(end.toJSDate())));
    expect((await current()).version).toBe(2);
    expect(world.written.times).toBe(2);
  });

  it('can be extended once, and what was told before counts for nothing then', async () => {
    const { current, keeper, told, time } = await begin(name, 20);
    const extend = async (lasts: number) =>
      keeper.update(
        await current(),
        {
          entity: sandbox(days(lasts).toISODate()!),
          version: (await current()).version,
        },
        owen,
      );
    expect(await told(days(7).toJSDate())).toHaveLength(1);
    await extend(60);
    expect(await told(days(20).toJSDate())).toEqual([]);
    time.now = days(47).toJSDate();
    expect(await told(time.now)).toMatchObject([
      { description: expect.stringContaining('To keep it, register') },
    ]);
    await expect(extend(70)).rejects.toThrow(
      'spec.sandbox.expiresOn: was extended once already',
    );
    await extend(50);
    await expect(extend(61)).rejects.toThrow('was extended once already');
  });

  it('that becomes a platform is left in peace, and one that ended comes back only as more', async () => {
    const { current, keeper, told, sandboxes, time } = await begin(name, 5);
    const promoted = draft('toy', { lifecycle: 'proposed' });
    await keeper.update(
      await current(),
      { entity: promoted, version: 1 },
      owen,
    );
    expect(await told(days(30).toJSDate())).toEqual([]);
    expect((await current()).version).toBe(2);
    time.now = days(30).toJSDate();
    const again = sandbox(days(40).toISODate()!);
    await keeper.update(await current(), { entity: again, version: 2 }, owen);
    time.now = days(42).toJSDate();
    await sandboxes.runDue(time.now);
    const restore = { action: 'restore', reason: 'x', version: 4 } as const;
    await expect(keeper.move(await current(), restore, owen)).rejects.toThrow(
      'ended on',
    );
  });
});
