import { Knex } from 'knex';
import { indexed } from '../../__testUtils__/indexed';
import { platform } from '../../__testUtils__/entities';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseEntityReader } from '../../entities/store/DatabaseEntityReader';
import { DatabaseEntityWriter } from '../../entities/store/DatabaseEntityWriter';
import { EntityTables } from '../../entities/tables/EntityTables';
import { DatabaseStateHistory } from '../../governance/control/store/DatabaseStateHistory';
import { toRow } from '../../governance/records/store/recordRows';
import { DatabasePeopleStore } from '../../scorecards/store/DatabasePeopleStore';
import { DatabaseResultReader } from '../../scorecards/store/DatabaseResultReader';
import { storedRecord } from '../__testUtils__/recordView';
import { DatabaseOutbox } from '../store/DatabaseOutbox';
import { Reminders } from '../store/Reminders';
import { DigestJob } from './DigestJob';
import { EstateDigest } from './estate/EstateDigest';

jest.setTimeout(60_000);

const databases = testDatabases();
const policy = { day: 1, hour: 8, timezone: 'Europe/Berlin' };
/** Monday 23 November 2026, eight o'clock in Berlin. */
const monday = Date.parse('2026-11-23T07:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const brand = 'group:default/brand';

const library = platform({
  name: 'library',
  metadata: { title: 'Asset Library' },
  spec: {
    owner: brand,
    contract: { end: '2026-12-31', notice: 'P14D', autoRenew: false },
  },
});
const mailer = platform({
  name: 'mailer',
  metadata: { title: 'Mailer' },
  spec: {
    owner: 'group:default/crm',
    roles: [{ role: 'platform-owner', assignee: 'user:default/ines' }],
  },
});

async function span(
  knex: Knex,
  uid: string,
  value: string,
  [from, to]: [from: number, to: number | null],
) {
  await knex('martech_intervals').insert({
    uid,
    subject: 'state',
    value,
    from_ms: from,
    to_ms: to,
    version: 'v',
    evidence: '{}',
  });
}

/** One week of a small company. */
async function sampleWeek(knex: Knex) {
  await new DatabaseEntityWriter(knex).write(
    [indexed(library), indexed(mailer)],
    0,
  );
  await new DatabasePeopleStore(knex).put([
    {
      entityRef: 'user:default/ines',
      uid: '1',
      kind: 'User',
      etag: 'e',
      groups: ['group:default/crm'],
    },
    {
      entityRef: 'user:default/nora',
      uid: '2',
      kind: 'User',
      etag: 'e',
      groups: [brand],
    },
    {
      entityRef: 'user:default/tom',
      uid: '3',
      kind: 'User',
      etag: 'e',
      groups: [],
    },
    { entityRef: brand, uid: '4', kind: 'Group', etag: 'e', groups: [] },
  ]);
  const libraryUid = library.metadata.uid ?? '';
  const mailerUid = mailer.metadata.uid ?? '';
  await span(knex, libraryUid, 'controlled', [0, monday - 2 * DAY]);
  await span(knex, libraryUid, 'drifting', [monday - 2 * DAY, null]);
  await span(knex, mailerUid, 'uncontrolled', [0, monday - 5 * DAY]);
  await span(knex, mailerUid, 'controlled', [monday - 5 * DAY, null]);
  const condition = (id: string, holds: boolean) => ({ id, holds, since: 0 });
  await knex('martech_evaluations').insert({
    uid: libraryUid,
    entity_ref: 'marketingplatform:default/library',
    kind: 'MarketingPlatform',
    readiness: JSON.stringify({
      scorecard: 's',
      ready: false,
      since: 0,
      firstHolding: 6,
      conflict: [],
      conditions: [
        condition('ownership', true),
        condition('support', false),
        condition('roles', false),
      ],
    }),
    first_seen_at: 0,
    revision: 1,
    written: 1,
  });
  await knex('martech_results_revision').update({ revision: 1 });
  const row = toRow(
    storedRecord({
      id: 'A',
      state: 'active',
      entityRef: 'marketingplatform:default/library',
      dueAt: new Date('2026-12-02'),
      requestedBy: 'user:default/nora',
    }),
  );
  await knex('martech_records').insert({ ...row, written: 1 });
  const duty = {
    record_id: 'A',
    duty: 'decide',
    area: 'security',
    via: 'group',
    since: 0,
  };
  await knex('martech_record_duties').insert([
    { ...duty, principal: brand },
    { ...duty, principal: 'group:default/crm' },
  ]);
  const given = {
    record_id: 'A',
    area: 'security',
    by: 'x',
    version: 1,
    verdict: 'approve',
  };
  await knex('martech_approvals').insert(
    [1, 3, 80].map(hours => ({
      ...given,
      revision: hours,
      at: monday - DAY,
      asked_at: monday - DAY - hours * HOUR,
    })),
  );
}

function jobOver(knex: Knex) {
  return new DigestJob({
    policy,
    reminders: new Reminders(knex, new DatabaseOutbox()),
    source: new EstateDigest({
      history: new DatabaseStateHistory(knex),
      knex,
      people: new DatabasePeopleStore(knex),
      results: new DatabaseResultReader(knex),
      tables: new EntityTables(new DatabaseEntityReader(knex)),
    }),
  });
}

const told = async (knex: Knex) => {
  const rows = await knex('martech_outbox').orderBy('id');
  return rows.map(({ payload, subject }) => [subject, JSON.parse(payload)]);
};

describe.each(databases.names)('the digest on %s', name => {
  it('tells each of their own week, and nobody of nothing', async () => {
    const knex = await databases.openMigrated(name);
    await sampleWeek(knex);
    expect(await jobOver(knex).run(new Date(monday))).toBe(2);
    const pace = 'Decisions took 3 hours last week (median of 3).';
    expect(await told(knex)).toEqual([
      [
        'user:default/ines',
        {
          week: '2026-11-23',
          title:
            'Your week in martech: one platform back in control, 1 waiting for you',
          description: `Back in control: Mailer. One record waits for you. ${pace}`,
        },
      ],
      [
        'user:default/nora',
        {
          week: '2026-11-23',
          title: 'Your week in martech: one platform left control',
          description: `Left control: Asset Library. Next best action: Asset Library, which lacks support and role clarity. Ends in the next 30 days: exception EXC-42 of Asset Library (1 Dec 2026) and notice period of Asset Library (17 Dec 2026). ${pace}`,
        },
      ],
    ]);
  });

  it('comes once a week, whoever tries and how often', async () => {
    const knex = await databases.openMigrated(name);
    await sampleWeek(knex);
    const now = new Date(monday + HOUR);
    await Promise.all([jobOver(knex).run(now), jobOver(knex).run(now)]);
    await jobOver(knex).run(new Date(monday + 2 * DAY));
    expect(await told(knex)).toHaveLength(2);
  });

  it('goes on where a process stopped in between', async () => {
    const knex = await databases.openMigrated(name);
    await sampleWeek(knex);
    const job = jobOver(knex);
    const note = jest.spyOn(Reminders.prototype, 'note');
    note.mockRejectedValueOnce(new Error('killed'));
    await expect(job.run(new Date(monday))).rejects.toThrow('killed');
    note.mockRestore();
    expect(await jobOver(knex).run(new Date(monday + HOUR))).toBe(0);
    expect(await told(knex)).toHaveLength(2);
  });

  it('is not told of a week that is long over', async () => {
    const knex = await databases.openMigrated(name);
    await sampleWeek(knex);
    expect(await jobOver(knex).run(new Date(monday - 1))).toBe(0);
    expect(await jobOver(knex).run(new Date(monday + 4 * DAY))).toBe(0);
    expect(await told(knex)).toEqual([]);
  });
});
