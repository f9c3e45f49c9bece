import { Knex } from 'knex';
import { platform } from '../../../__testUtils__/entities';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { StoredRecord } from '../../records';
import { recordSelector } from '../../records/store/recordSelector';
import { hours, NOW, record, verdict } from '../__testUtils__/changeWorld';
import { Story } from '../__testUtils__/randomHistories';
import { writeStories } from '../__testUtils__/writeStories';
import { FreezeWindows } from '../FreezeWindows';
import { ApprovalTimes } from './ApprovalTimes';
import { HistoryReader } from './HistoryReader';
import { RecordsAhead } from './RecordsAhead';

jest.setTimeout(60_000);

const databases = testDatabases();
const dam = 'marketingplatform:default/dam';
const cms = 'marketingplatform:default/cms';

const story = (
  stored: StoredRecord,
  approvals: Story['approvals'] = [],
): Story => ({ record: stored, events: [], approvals });

const planned = (
  title: string,
  from: number,
  to: number,
  some: Partial<StoredRecord> = {},
) =>
  story(
    record('change', {
      title,
      state: 'scheduled',
      window: { startsAt: hours(from), endsAt: hours(to) },
      ...some,
    }),
  );
const frozen = (
  title: string,
  from: number,
  to: number,
  fields: object = {},
  some: Partial<StoredRecord> = {},
) =>
  story(
    record('freeze', {
      title,
      state: 'planned',
      entityRef: undefined,
      window: { startsAt: hours(from), endsAt: hours(to) },
      fields: { ...fields },
      ...some,
    }),
  );
const reported = (title: string, some: Partial<StoredRecord>) =>
  story(record('incident', { title, state: 'open', ...some }));

describe.each(databases.names)('records ahead on %s', database => {
  let knex: Knex;
  let ahead: RecordsAhead;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    ahead = new RecordsAhead(knex);
  });

  it('are changes in a period that are not over', async () => {
    const over = { state: 'reviewed', closedAt: NOW };
    await writeStories(knex, [
      planned('in it', 1, 3),
      planned('around it', -9, 9, { entityRef: cms }),
      planned('before it', 0, 1),
      planned('after it', 4, 5),
      planned('over', 1, 3, over),
      story(record('change', { title: 'without a time', state: 'approved' })),
    ]);
    const period = { startsAt: hours(1), endsAt: hours(4) };
    expect(await ahead.changes(period, NOW)).toEqual([
      {
        id: expect.any(String),
        number: 'CHG-1',
        title: 'in it',
        entityRef: dam,
        startsAt: hours(1),
        endsAt: hours(3),
      },
      expect.objectContaining({ title: 'around it', entityRef: cms }),
    ]);
  });

  it('are changes that take longer than planned', async () => {
    const running = { state: 'in-progress' };
    await writeStories(knex, [
      planned('late', -3, -1, running),
      planned('not begun', -3, -1),
    ]);
    const at = async (from: number) => {
      const period = { startsAt: hours(from), endsAt: hours(from + 1) };
      const found = await ahead.changes(period, NOW);
      return found.map(({ title }) => title);
    };
    expect(await at(0)).toEqual(['late']);
    expect(await at(2)).toEqual([]);
  });

  it('are open incidents of P1 and P2', async () => {
    const priority = (value: string) => ({ fields: { priority: value } });
    await writeStories(knex, [
      reported('minor', priority('P3')),
      reported('worst', priority('P1')),
      reported('bad', { ...priority('P2'), state: 'mitigated' }),
      reported('elsewhere', { ...priority('P1'), entityRef: cms }),
      reported('solved', { ...priority('P1'), closedAt: NOW }),
    ]);
    const found = await ahead.majorIncidents(dam);
    expect(found.map(({ title }) => title)).toEqual(['worst', 'bad']);
  });

  it.each<[string, Story[], string | undefined]>([
    ['nothing', [], undefined],
    ['everything', [frozen('all', -1, 1)], 'all'],
    ['everything, before the clock came by', [frozen('all', 0, 1)], 'all'],
    ['what lasts longest', [frozen('a', -1, 1), frozen('b', -1, 2)], 'b'],
    ['nothing yet', [frozen('all', 1, 2)], undefined],
    ['nothing any more', [frozen('all', -2, 0)], undefined],
    [
      'what was called off',
      [frozen('all', -1, 1, {}, { closedAt: NOW })],
      undefined,
    ],
    ['the entity', [frozen('one', -1, 1, {}, { entityRef: dam })], 'one'],
    [
      'another entity',
      [frozen('one', -1, 1, {}, { entityRef: cms })],
      undefined,
    ],
    [
      'what fits',
      [frozen('anchors', -1, 1, { scope: { 'spec.tier': 'anchor' } })],
      'anchors',
    ],
    [
      'what does not fit',
      [frozen('nothing', -1, 1, { scope: { 'spec.tier': 'niche' } })],
      undefined,
    ],
    [
      'what fits in one of two ways',
      [
        frozen('either', -1, 1, {
          scope: {
            $any: [
              { 'spec.tier': 'niche' },
              { 'spec.markets': { $contains: 'de' } },
            ],
          },
        }),
      ],
      'either',
    ],
  ])('freeze %s', async (_, stories, expected) => {
    await writeStories(knex, stories);
    const entity = platform({
      name: 'dam',
      spec: { tier: 'anchor', markets: ['de', 'fr'] },
    });
    const freeze = await new FreezeWindows(ahead).at(entity, NOW);
    expect(freeze?.title).toBe(expected);
  });

  it('tell how long an area takes', async () => {
    const waited = (count: number, at = NOW) =>
      verdict('access', {
        at,
        askedAt: new Date(at.getTime() - count * 60 * 60 * 1_000),
        revision: count,
      });
    const times = new ApprovalTimes(knex);
    expect(await times.usualHours('access', NOW)).toBeNull();
    await writeStories(knex, [
      story(record('change', {}), [waited(2), waited(30), waited(4)]),
      story(record('change', {}), [waited(900, hours(-24 * 366))]),
      story(record('change', {}), [verdict('security')]),
    ]);
    expect(await times.usualHours('access', NOW)).toBe(4);
  });

  it('say what is usual lately, whatever was long ago', async () => {
    const at = (hoursAgo: number, waited: number) =>
      verdict('access', {
        at: hours(-hoursAgo),
        askedAt: hours(-hoursAgo - waited),
      });
    await writeStories(
      knex,
      Array.from({ length: 1_100 }, (_, age) =>
        story(record('change', {}), [at(age, age < 500 ? 1 : 100)]),
      ),
    );
    const times = new ApprovalTimes(knex);
    expect(await times.usualHours('access', NOW)).toBe(1);
  });

  it('are listed by the time at which they take place', async () => {
    await writeStories(knex, [
      planned('before', -50, -49),
      planned('in it', 1, 2, { state: 'reviewed', closedAt: NOW }),
      planned('long', -24 * 80, 24 * 5),
      planned('after', 49, 50),
    ]);
    const select = await recordSelector(knex, {
      types: ['change', 'freeze'],
      between: { from: NOW.getTime(), to: hours(48).getTime() },
      orderBy: 'oldest',
    });
    const { rows } = await select({ limit: 10, now: NOW.getTime() });
    // Ids are the places in which they were written.
    expect(rows.map(({ id }) => Number(id))).toEqual([1, 2]);
  });
});

describe('what is over', () => {
  it('is never looked at: every query enters an index where it must', async () => {
    const knex = await databases.openMigrated('SQLite');
    const asked: Array<{ sql: string; bindings: string[] }> = [];
    knex.on('query', query => asked.push(query));
    const ahead = new RecordsAhead(knex);
    await ahead.changes({ startsAt: NOW, endsAt: hours(1) }, NOW);
    await ahead.freezes(NOW);
    await ahead.majorIncidents(dam);
    await new ApprovalTimes(knex).usualHours('access', NOW);
    const pages = new HistoryReader(knex).since('change', NOW);
    for await (const page of pages) expect(page).toEqual([]);
    knex.removeAllListeners('query');
    const plans: string[] = [];
    for (const { sql, bindings } of asked) {
      const steps: Array<{ detail: string }> = await knex.raw(
        `explain query plan ${sql}`,
        bindings,
      );
      plans.push(steps[0].detail);
    }
    expect(plans).toEqual([
      expect.stringMatching(/martech_records_ahead .*ends_at>/),
      expect.stringMatching(/martech_records_states .*state=/),
      expect.stringMatching(/martech_records_ahead .*ends_at>/),
      expect.stringMatching(/martech_open_records_entity /),
      // One row.
      'SCAN martech_records_revision',
      expect.stringMatching(/martech_approvals_area .*at>/),
      expect.stringMatching(/martech_records_updated .*updated_at/),
      expect.stringMatching(/martech_open_records_upd /),
    ]);
  });
});
