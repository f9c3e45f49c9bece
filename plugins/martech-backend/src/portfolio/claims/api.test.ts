import {
  claimsSchema,
  claimTitles,
} from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../../__testUtils__/eventually';
import { controlOverHttp } from '../../governance/control/__testUtils__/controlOverHttp';

jest.setTimeout(120_000);

type Backend = Awaited<ReturnType<typeof controlOverHttp>>;

const claims = async ({ as }: Backend, who: string) =>
  claimsSchema.parse((await as(who).get('/portfolio/claims')).body);

const namesOf = ({ items }: { items: Array<{ entityRef: string }> }) =>
  items.map(({ entityRef }) => entityRef.split('/')[1]);

const refOf = (name: string) => `marketingplatform:default/${name}`;

const attest = ({ as }: Backend, who: string, name: string) =>
  as(who).post('/attestations', {
    entityRef: refOf(name),
    title: 'It is ours',
    fields: { topic: 'owner' },
  });

describe('is this yours? over the API', () => {
  it('asks who holds the role, of what they may see, until somebody says so', async () => {
    const backend = await controlOverHttp();
    const before = await claims(backend, 'owen');
    expect(before).toMatchObject({ claimed: 0, total: 4, isMore: false });
    expect(namesOf(before)).toEqual(['dam', 'good', 'rival']);
    expect(before.items[0]).toEqual({
      entityRef: refOf('dam'),
      title: 'Platform dam',
      owner: 'group:default/brand',
      lifecycle: 'launched',
      why: 'platform-owner',
      state: 'missing',
      mayConfirm: true,
      mayEdit: false,
    });
    // Others hold a role on them, but are not the first to be asked.
    expect(namesOf(await claims(backend, 'tess'))).toEqual([]);

    expect((await attest(backend, 'owen', 'dam')).status).toBe(201);
    const after = await eventually(
      () => claims(backend, 'owen'),
      ({ claimed }) => claimed === 1,
    );
    expect(namesOf(after)).toEqual(['good', 'rival']);
    expect((await claims(backend, 'service')).total).toBe(5);
  });

  it('knows what is on its way', async () => {
    const backend = await controlOverHttp();
    const { body } = await backend.as('owen').post('/changes', {
      entityRef: refOf('good'),
      title: `${claimTitles.handOver}Platform good`,
      fields: { aspects: ['scope-and-priorities'], risk: 'low' },
    });
    await backend.as('owen').post('/changes', {
      entityRef: refOf('rival'),
      title: 'Something else',
      fields: { aspects: ['scope-and-priorities'], risk: 'low' },
    });
    const { items } = await claims(backend, 'owen');
    expect(items.map(({ proposed }) => proposed?.number)).toEqual([
      undefined,
      body.number,
      undefined,
    ]);
  });

  it('asks again when what was said has ended', async () => {
    const backend = await controlOverHttp();
    await attest(backend, 'owen', 'dam');
    await backend.service.post('/dev/clock', { advance: 'P2Y' });
    const { items } = await claims(backend, 'owen');
    expect(items.map(({ state }) => state)).toEqual([
      'ended',
      'missing',
      'missing',
    ]);
  });

  it('takes no parameters', async () => {
    const { as } = await controlOverHttp();
    const answer = await as('owen').get('/portfolio/claims?of=tess');
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining('of'),
    ]);
  });
});
