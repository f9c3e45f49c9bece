import { ownershipSchema } from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../../__testUtils__/eventually';
import { controlOverHttp } from '../../governance/control/__testUtils__/controlOverHttp';

jest.setTimeout(120_000);

type Backend = Awaited<ReturnType<typeof controlOverHttp>>;

const PATH = '/portfolio/ownership';
const BRAND = `${PATH}?owners=group:default/brand`;

const ownership = async (backend: Backend, who: string, path: string) =>
  ownershipSchema.parse((await backend.as(who).get(path)).body);

/** The backend, once the states in memory tell what has been worked out. */
async function settled() {
  const backend = await controlOverHttp();
  await eventually(
    () => ownership(backend, 'service', BRAND),
    ({ owned, states }) => owned === 5 && states.unknown === 0,
  );
  return backend;
}

describe('what somebody answers for over the API', () => {
  it('is told as far as the caller may see it', async () => {
    const backend = await settled();
    const all = await ownership(backend, 'service', BRAND);
    const some = await ownership(backend, 'owen', BRAND);
    expect([all.owned, some.owned]).toEqual([5, 4]);
    expect(some.states).toMatchObject({ drifting: 2, controlled: 1 });
    expect(JSON.stringify(some)).not.toContain('secret');
    expect(some.platforms[0]).toMatchObject({ owns: true, state: 'drifting' });
    expect(some.waiting).toEqual({ total: 0, overdue: 0 });
  });

  it('is of the signed-in person when that is asked for', async () => {
    const backend = await settled();
    const mine = await ownership(backend, 'tess', `${PATH}?mine=true`);
    expect(mine).toMatchObject({ owned: 0, roles: 3 });
    const person = await ownership(
      backend,
      'owen',
      `${PATH}?owners=User:default/tess`,
    );
    expect(person.platforms).toEqual(mine.platforms);
    const nobody = await ownership(
      backend,
      'owen',
      `${PATH}?owners=user:default/nobody`,
    );
    expect(nobody).toMatchObject({ owned: 0, roles: 0, platforms: [] });
  });

  it('counts what waits for a team, of what the caller may see', async () => {
    const backend = await settled();
    const exception = (name: string) => ({
      entityRef: `marketingplatform:default/${name}`,
      title: 'Nobody followed yet',
      fields: {
        covers: { kind: 'signal', signal: 'owner-left' },
        reason: 'The successor starts next month',
        compensatingControl: 'The deputy looks at it',
        expiresOn: new Date(Date.now() + 30 * 86_400_000)
          .toISOString()
          .slice(0, 10),
      },
    });
    const asked = await backend.service.post('/exceptions', exception('dam'));
    await backend.service.post('/exceptions', exception('plan-secret'));
    const [decider] = asked.body.waitsFor[0].who;
    const waiting = async (who: string) =>
      (await ownership(backend, who, `${PATH}?owners=${decider}`)).waiting;
    expect(await waiting('service')).toEqual({ total: 2, overdue: 0 });
    expect(await waiting('owen')).toEqual({ total: 1, overdue: 0 });
  });

  it.each([
    ['', 'write owners'],
    ['?owners=brand', 'owners'],
    ['?owners=group:default/brand&mine=true', 'or mine=true'],
    ['?mine=yes', 'mine'],
    ['?of=me', 'of'],
  ])('refuses %s', async (query, message) => {
    const { as } = await controlOverHttp();
    const { body, status } = await as('owen').get(PATH + query);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
  });
});
