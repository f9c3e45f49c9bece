import { Knex } from 'knex';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { toRow } from '../../governance/records/store/recordRows';
import { StoredRecord } from '../../governance/records';
import { duty, recordView, storedRecord } from '../__testUtils__/recordView';
import { reminderLetters } from '../delivery/reminderLetters';
import { DatabaseOutbox } from '../store/DatabaseOutbox';
import { DatabaseOutboxQueue } from '../store/DatabaseOutboxQueue';
import { Reminders } from '../store/Reminders';
import { DueAttestations } from './DueAttestations';
import { DueRecords } from './DueRecords';
import { ReminderJob } from './ReminderJob';

jest.setTimeout(60_000);

const databases = testDatabases();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const noon = Date.parse('2026-11-22T12:00:00Z');
const nora = 'user:default/nora';

async function put(
  knex: Knex,
  record: Partial<StoredRecord>,
  waits = true,
): Promise<void> {
  const row = toRow(storedRecord(record));
  await knex('martech_records').insert({ ...row, written: 1 });
  if (!waits) return;
  await knex('martech_record_duties').insert({
    record_id: row.id,
    principal: nora,
    duty: 'decide',
    area: 'security',
    via: 'role',
    since: 0,
  });
}

const putWord = (knex: Knex, entity: string, key: string, until: number) =>
  knex('martech_facts').insert({
    entity_ref: entity,
    source: 'attestation',
    key,
    value: 'true',
    observed_at: 0,
    valid_for: 'P1Y',
    fresh_until: until,
    writer: 'records',
  });

function jobOver(knex: Knex) {
  const reminders = new Reminders(knex, new DatabaseOutbox());
  const job = new ReminderJob(reminders, [
    new DueRecords(knex, DAY),
    new DueAttestations(knex),
  ]);
  return {
    run: (at: number) => job.run(new Date(at)),
    told: async () => {
      const queue = new DatabaseOutboxQueue(knex);
      const claims = await queue.claim(100, Number.MAX_SAFE_INTEGER - DAY);
      await knex('martech_outbox').delete();
      return claims.map(({ payload, subject }) => [
        subject,
        (payload as { when: string }).when,
      ]);
    },
  };
}

describe.each(databases.names)('reminders on %s', name => {
  it('come once before a time and once when it has passed', async () => {
    const knex = await databases.openMigrated(name);
    const { run, told } = jobOver(knex);
    const createdAt = new Date(noon - 5 * DAY);
    await put(knex, { id: 'A', createdAt, dueAt: new Date(noon) });
    const seen: Array<[hours: number, when: string]> = [];
    for (let hours = -72; hours <= 72; hours += 6) {
      await Promise.all([run(noon + hours * HOUR), run(noon + hours * HOUR)]);
      for (const [, when] of await told()) seen.push([hours, when]);
    }
    expect(seen).toEqual([
      [-24, 'soon'],
      [0, 'overdue'],
    ]);
  });

  it('come again when there is another time', async () => {
    const knex = await databases.openMigrated(name);
    const { run, told } = jobOver(knex);
    await put(knex, { id: 'A', number: 1, dueAt: new Date(noon - 1) });
    await run(noon);
    await knex('martech_records').update({ due_at: noon + DAY });
    await run(noon + 2 * DAY);
    expect(await told()).toEqual([
      ['A', 'overdue'],
      ['A', 'overdue'],
    ]);
  });

  it('come at half time of what has to be done soon', async () => {
    const knex = await databases.openMigrated(name);
    const { run, told } = jobOver(knex);
    await put(knex, {
      id: 'P1',
      createdAt: new Date(noon),
      dueAt: new Date(noon + 4 * HOUR),
    });
    await run(noon + HOUR);
    expect(await told()).toEqual([]);
    await run(noon + 2 * HOUR);
    expect(await told()).toEqual([['P1', 'soon']]);
  });

  it('leave alone what nobody waits for, is closed, or long past', async () => {
    const knex = await databases.openMigrated(name);
    const { run, told } = jobOver(knex);
    const dueAt = new Date(noon - 1);
    await put(knex, { id: 'A', number: 1, dueAt }, false);
    await put(knex, { id: 'B', number: 2, dueAt, closedAt: dueAt });
    await put(knex, { id: 'C', number: 3, dueAt: new Date(noon - 90 * DAY) });
    await put(knex, { id: 'D', number: 4 });
    expect(await run(noon)).toBe(0);
    expect(await told()).toEqual([]);
  });

  it('ask for a word again 30 days before it ends, and when it has', async () => {
    const knex = await databases.openMigrated(name);
    const { run, told } = jobOver(knex);
    const dam = 'marketingplatform:default/dam';
    await putWord(knex, dam, 'owner', noon);
    await putWord(knex, dam, 'data', noon + 90 * DAY);
    await putWord(knex, dam, 'not-ours', noon);
    const seen: Array<[days: number, when: string]> = [];
    for (let days = -40; days <= 40; days += 5) {
      await run(noon + days * DAY);
      for (const [, when] of await told()) seen.push([days, when]);
    }
    expect(seen).toEqual([
      [-30, 'soon'],
      [0, 'overdue'],
    ]);
  });

  it('come for hundreds at once', async () => {
    const knex = await databases.openMigrated(name);
    const { run } = jobOver(knex);
    for (let n = 0; n < 450; n += 1) {
      await putWord(knex, `marketingplatform:default/p${n}`, 'owner', noon);
    }
    expect(await run(noon)).toBe(450);
    expect(await run(noon)).toBe(0);
  });
});

describe('what reminders say', () => {
  const now = new Date(noon);
  const letters = (record: Partial<StoredRecord>) =>
    reminderLetters({
      attesters: async () => [nora, 'group:default/brand'],
      clock: { now: () => now },
      titleOf: async () => 'Asset Library',
      views: { read: async () => recordView({ record, duties: [duty(nora)] }) },
    });
  const claim = (payload: object) => ({
    id: 1,
    topic: 'reminder',
    subject: 'marketingplatform:default/dam',
    payload,
    createdAt: now,
    attempts: 0,
  });

  it('takes the place of what was said when it began', async () => {
    const dueAt = new Date(noon - DAY);
    const write = letters({ dueAt });
    const news = { about: 'record', when: 'overdue', dueAt: dueAt.getTime() };
    expect(await write(claim(news))).toEqual([
      expect.objectContaining({
        to: [nora],
        title: 'Overdue: decide on an exception: No runbook yet (EXC-42)',
        severity: 'high',
        scope: 'martech:record:01JDA00000000000000000000A:decide',
      }),
    ]);
  });

  it.each([
    ['was closed', { dueAt: now, closedAt: now }],
    ['has another time now', { dueAt: new Date(noon + DAY) }],
    ['has no time any more', { dueAt: undefined }],
  ])('is nothing when the record %s', async (_, record) => {
    const news = { about: 'record', when: 'soon', dueAt: noon };
    expect(await letters(record)(claim(news))).toEqual([]);
  });

  it('asks those who may give their word, on the page of the platform', async () => {
    const news = {
      about: 'attestation',
      when: 'soon',
      dueAt: Date.parse('2026-12-01'),
      topic: 'support-path',
    };
    expect(await letters({})(claim(news))).toEqual([
      {
        to: [nora, 'group:default/brand'],
        except: [],
        title: 'Confirm its support path: Asset Library',
        description:
          'What was said about it counts until 30 Nov 2026. Look at it, and confirm it if it still holds.',
        severity: 'normal',
        topic: 'act',
        scope: 'martech:attestation:marketingplatform:default/dam:support-path',
        page: { entityRef: 'marketingplatform:default/dam' },
      },
    ]);
  });
});
