import { testDatabases } from '../../../__testUtils__/testDatabases';
import { refOf } from '../../../scorecards/engine/__testUtils__/standards';
import { controlWorld, START } from '../__testUtils__/controlWorld';
import { createControlEngine } from '../createControlEngine';
import { mockServices } from '@backstage/backend-test-utils';
import { MemoryEstate } from '../../../scorecards/engine';

jest.setTimeout(60_000);

const databases = testDatabases();
const DAY = 86_400_000;
const dam = refOf('dam');
const pim = refOf('pim');
const ago = (days: number) => new Date(START - days * DAY);

describe.each(databases.names)('records as rules see them on %s', name => {
  async function open() {
    const knex = await databases.openMigrated(name);
    const { clock, records } = controlWorld(knex);
    const control = createControlEngine({
      catalog: { withRelations: async () => [] },
      clock,
      config: mockServices.rootConfig(),
      estate: new MemoryEstate(),
      facts: { of: async () => new Map() },
      isPast: false,
      knex,
    });
    return { clock, control, knex, records };
  }

  it('are counted from records and their timeline', async () => {
    const { clock, control, knex, records } = await open();
    const change = await records.put({
      type: 'change',
      entityRef: dam,
      state: 'reviewed',
      closedAt: ago(5),
    });
    const late = await records.put({
      type: 'change',
      entityRef: dam,
      state: 'submitted',
      dueAt: ago(1),
    });
    await records.put({
      type: 'incident',
      entityRef: dam,
      state: 'open',
      fields: { impact: 'high', urgency: 'high', startedAt: 'whenever' },
    });
    await records.put({
      type: 'review',
      entityRef: dam,
      state: 'approved',
      closedAt: ago(700),
    });
    await records.put({
      type: 'release',
      entityRef: pim,
      state: 'released',
      closedAt: ago(3),
    });
    const step = (
      recordId: string,
      version: number,
      to: string,
      days: number,
    ) =>
      knex('martech_timeline').insert({
        record_id: recordId,
        type: 'change',
        entity_ref: dam,
        from_state: 'in-progress',
        to_state: to,
        action: 'step',
        by: 'user:default/maya',
        at: ago(days).getTime(),
        version,
      });
    await step(change.id, 2, 'completed', 20);
    await step(change.id, 3, 'rolled-back', 10);
    await step(late.id, 2, 'completed', 91);

    const counts = await control.records.of(
      [dam, pim, refOf('x')],
      clock.now(),
    );
    expect(counts.get(dam)).toMatchObject({
      changes: { last90Days: 1, failed90Days: 1, overdue: 1 },
      incidents: { open: 1, openMajor: 1 },
      reviews: { approved: 1, lastOn: ago(700).toISOString().slice(0, 10) },
    });
    expect(counts.get(pim)).toMatchObject({
      releases: { last365Days: 1 },
      changes: { last90Days: 0 },
    });
    // Sections are kept of everything, so that a rule never lacks data.
    expect(counts.get(refOf('x'))).toMatchObject({ requests: { open: 0 } });
  });

  it('waive checks from approval to the last moment of the last day', async () => {
    const { clock, control, records } = await open();
    const card = 'marketingscorecard:default/ready';
    const exception = (state: string, check: string, entityRef = dam) =>
      records.put({
        type: 'exception',
        entityRef,
        state,
        fields: {
          covers: { kind: 'checks', checks: [{ scorecard: card, check }] },
          expiresOn: '2026-11-22',
          renewals: 0,
        },
      });
    await exception('active', 'b');
    await exception('active', 'a');
    await exception('requested', 'c');
    await exception('revoked', 'd');
    await exception('active', 'e', pim);

    const waived = async (now: Date) => {
      const found = await control.waivers.of([dam], now);
      return [...(found.get(dam)?.get(card) ?? [])];
    };
    expect(await waived(clock.now())).toEqual(['a', 'b']);
    expect(await waived(new Date('2026-11-22T23:59:59.999Z'))).toEqual([
      'a',
      'b',
    ]);
    expect(await waived(new Date('2026-11-23T00:00:00Z'))).toEqual([]);
  });
});
