import {
  auditPageSchema,
  packContentSchema,
  packSchema,
  packsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../../__testUtils__/eventually';
import { controlOverHttp } from '../../governance/control/__testUtils__/controlOverHttp';
import { DAM_EXCEPTION } from '../../governance/control/__testUtils__/damException';

jest.setTimeout(120_000);

type World = Awaited<ReturnType<typeof controlOverHttp>>;

const listOf = async ({ as }: World, who: string) =>
  packsSchema.parse((await as(who).get('/packs')).body);

/** States are known a moment after the backend has started. */
const settled = (world: World) =>
  eventually(
    async () =>
      packContentSchema.parse((await world.service.get('/packs/draft')).body),
    ({ figures }) => figures.drifting === 3,
  );

describe('steering packs over the API', () => {
  it('freeze what is known, and say what changed since', async () => {
    const world = await controlOverHttp();
    const { approve, as, becomes, service } = world;
    const draft = await settled(world);
    expect(draft).toMatchObject({
      partial: false,
      changes: null,
      figures: { platforms: 5, controlled: 1, drifting: 3, ready: 2 },
      red: { total: 0 },
      trend: [{ states: { drifting: 3 } }],
    });
    expect((await listOf(world, 'service')).items).toEqual([]);

    const asked = await as('owen').post('/exceptions', DAM_EXCEPTION(30));
    const first = await service.post('/packs', {
      title: ' November ',
      note: 'The runbook of the asset library is late.',
    });
    expect(first.status).toBe(201);
    expect(packSchema.parse(first.body)).toMatchObject({
      number: 'PACK-1',
      title: 'November',
      partial: false,
      content: {
        decisions: {
          items: [
            {
              number: asked.body.number,
              state: 'requested',
              deciders: [{ who: [expect.stringMatching(/^(user|group):/)] }],
            },
          ],
        },
        exceptions: { items: [] },
      },
    });

    await approve(`/exceptions/${asked.body.id}`);
    await becomes('dam', 'controlled');
    const now = await eventually(
      async () =>
        packContentSchema.parse((await service.get('/packs/draft')).body),
      ({ figures }) => figures.controlled === 2,
    );
    expect(now).toMatchObject({
      figures: { controlled: 2, drifting: 2, exceptions: 1, ready: 3 },
      decisions: { items: [] },
      exceptions: { items: [{ number: asked.body.number, state: 'active' }] },
      changes: {
        number: 'PACK-1',
        figures: { controlled: 1, drifting: 3, exceptions: 0, ready: 2 },
        turns: {
          lost: { total: 0 },
          regained: { total: 1, items: [{ title: 'Platform dam' }] },
        },
      },
    });

    const second = await service.post('/packs', { title: 'December' });
    expect(second.body.number).toBe('PACK-2');
    expect((await service.get(`/packs/${first.body.id}`)).body).toEqual(
      first.body,
    );
    const { items } = await listOf(world, 'service');
    expect(items.map(({ number }) => number)).toEqual(['PACK-2', 'PACK-1']);

    const audit = auditPageSchema.parse(
      (await service.get(`/audit?subject=${first.body.id}`)).body,
    );
    expect(audit.items).toMatchObject([
      { action: 'pack.freeze', number: 'PACK-1' },
    ]);
  });

  it('are shown only to who sees as much', async () => {
    const world = await controlOverHttp();
    const { as, service } = world;
    await settled(world);
    const whole = await service.post('/packs', { title: 'Everything' });
    const part = await as('owen').post('/packs', { title: 'What Owen sees' });
    expect(part.body).toMatchObject({
      number: 'PACK-2',
      partial: true,
      by: 'user:default/owen',
      content: { figures: { platforms: 4, drifting: 2 }, changes: null },
    });
    expect(JSON.stringify(part.body)).not.toContain('secret');

    const titles = async (who: string) =>
      (await listOf(world, who)).items.map(({ title }) => title);
    expect(await titles('owen')).toEqual(['What Owen sees']);
    expect(await titles('gita')).toEqual([]);
    expect(await titles('service')).toEqual(['What Owen sees', 'Everything']);
    for (const [who, id, status] of [
      ['owen', whole.body.id, 404],
      ['gita', part.body.id, 404],
      ['owen', part.body.id, 200],
      ['service', part.body.id, 200],
      ['owen', 'nothing', 404],
    ]) {
      expect((await as(who).get(`/packs/${id}`)).status).toBe(status);
    }
  });

  it.each<[object, string]>([
    [{}, 'title'],
    [{ title: '  ' }, 'title'],
    [{ title: 'x'.repeat(121) }, 'title'],
    [{ title: 'x', note: 'y'.repeat(2_001) }, 'note'],
    [{ title: 'x', content: {} }, 'content'],
  ])('refuse %j and name %s', async (body, field) => {
    const { service } = await shared();
    const answer = await service.post('/packs', body);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining(field),
    ]);
    expect((await service.get('/packs')).body.items).toEqual([]);
  });
});

let started: ReturnType<typeof controlOverHttp> | undefined;
/** What is refused shares one backend. */
function shared() {
  started ??= controlOverHttp();
  return started;
}
