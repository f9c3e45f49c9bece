import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { platform } from '../__testUtils__/entities';
import { eventually } from '../__testUtils__/eventually';
import {
  OPEN,
  recordsOverHttp,
  SECRET,
} from '../governance/records/__testUtils__/recordsOverHttp';
import { registryOverHttp } from '../registry/__testUtils__/registryOverHttp';
import { fromGit } from '../registry/__testUtils__/stubCatalog';
import { asker } from './__testUtils__/asker';

jest.setTimeout(60_000);

const personOf = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

describe('a sandbox through an assistant', () => {
  const sandbox = {
    title: 'Quick Survey',
    type: 'Survey',
    purpose: 'Whether people answer on the phone.',
    owner: 'group:default/brand',
  };
  const ref = 'marketingplatform:default/quick-survey';

  async function started(denied: string[] = []) {
    const world = await registryOverHttp(
      denied,
      undefined,
      actionsRegistryServiceFactory,
    );
    const ask = asker(world.server);
    return {
      ...world,
      register: (input: object, who = 'owen') =>
        ask('register-sandbox', input, personOf(who)),
      kept: async () =>
        (
          await world.send(
            'get',
            '/entities/marketingplatform/default/quick-survey',
          )
        ).status === 200,
    };
  }

  it('is only shown until the person agrees', async () => {
    const { kept, register } = await started();
    for (const input of [sandbox, { ...sandbox, dryRun: true }]) {
      const { body, status } = await register(input);
      expect(status).toBe(200);
      expect(body.output).toEqual({
        dryRun: true,
        entityRef: ref,
        problems: [],
        alike: [],
        next: expect.stringContaining('Nothing was written'),
      });
      expect(await kept()).toBe(false);
    }
  });

  it('shows what serves the need already, by sort and by name', async () => {
    const surveys = platform({
      name: 'asks',
      metadata: { title: 'Customer surveys' },
      spec: { type: 'customer-experience' },
    });
    const quiz = platform({
      name: 'quiz',
      spec: { type: 'interactive-content' },
    });
    const world = await registryOverHttp(
      [],
      [...fromGit, surveys, quiz],
      actionsRegistryServiceFactory,
    );
    const ask = asker(world.server);
    const { body } = await eventually(
      () => ask('register-sandbox', sandbox, personOf('owen')),
      answer => answer.body.output?.alike.length === 2,
    );
    expect(body.output.alike).toEqual([
      { entityRef: 'marketingplatform:default/quiz', title: 'quiz' },
      {
        entityRef: 'marketingplatform:default/asks',
        title: 'Customer surveys',
      },
    ]);
  });

  it('is then registered as the form would: an experiment without anything to protect, of whoever asked', async () => {
    const { register, send } = await started();
    const { body } = await register({ ...sandbox, dryRun: false });
    expect(body.output).toMatchObject({ dryRun: false, entityRef: ref });
    const { body: registered } = await send(
      'get',
      '/entities/marketingplatform/default/quick-survey',
    );
    expect(registered).toMatchObject({
      createdBy: 'user:default/owen',
      entity: {
        metadata: { title: 'Quick Survey' },
        spec: {
          lifecycle: 'sandbox',
          tier: 'experiment',
          owner: 'group:default/brand',
          data: { classification: 'internal', personalData: 'none' },
          sandbox: {
            purpose: sandbox.purpose,
            expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          },
          roles: [{ role: 'platform-owner', assignee: 'user:default/owen' }],
        },
      },
    });
    const again = await register({ ...sandbox, dryRun: false });
    expect(again.status).toBe(409);
    const shown = await register(sandbox);
    expect(shown.body.output).toMatchObject({
      problems: [{ path: 'metadata.name' }],
      next: expect.stringContaining('it would be refused'),
    });
  });

  it('says beforehand what would be refused, and refuses the same', async () => {
    const { kept, register } = await started();
    const wrong = { ...sandbox, owner: 'group:default/nobody' };
    const { body } = await register(wrong);
    expect(body.output.problems).toEqual([
      expect.objectContaining({ path: 'spec.owner' }),
    ]);
    const refused = await register({ ...wrong, dryRun: false });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining('spec.owner'),
    ]);
    const odd = await register({ ...sandbox, type: 'survay tool' });
    expect([odd.status, odd.body.error.message]).toEqual([
      400,
      expect.stringMatching(/^type: there is no "survay tool"/),
    ]);
    expect(await kept()).toBe(false);
  });

  it.each([true, false])(
    'needs the permission of the person, dryRun: %s',
    async dryRun => {
      const { kept, register } = await started([
        'nora martech.registry.create',
      ]);
      const { body, status } = await register({ ...sandbox, dryRun }, 'nora');
      expect([status, body.error.message]).toEqual([
        403,
        expect.stringContaining(
          'it needs the permission martech.registry.create',
        ),
      ]);
      expect(await kept()).toBe(false);
      expect((await register({ ...sandbox, dryRun })).status).toBe(200);
    },
  );
});

describe('an exception through an assistant', () => {
  async function started() {
    const world = await recordsOverHttp(actionsRegistryServiceFactory);
    const ask = asker(world.server);
    const { expiresOn } = world.exception().fields;
    const exception = {
      platform: 'dam',
      title: 'Local templates for the spring campaign',
      signal: 'template-forks',
      reason: 'There is no time to align them.',
      compensatingControl: 'They are listed.',
      expiresOn,
    };
    return {
      ...world,
      exception,
      asked: async () => (await world.as('tom').get('/exceptions')).body.items,
      request: (input: object, who = 'ines') =>
        ask('request-exception', input, personOf(who)),
    };
  }

  it('is only shown until the person agrees, with who would decide; then it is asked for as shown', async () => {
    const { asked, exception, request, service } = await started();
    const { body: shown } = await request(exception);
    expect(shown.output).toEqual({
      dryRun: true,
      state: 'requested',
      decisionAreas: ['asset-models'],
      waitsFor: [expect.stringMatching(/^user:default\//)],
      dueAt: expect.any(String),
      expiresOn: exception.expiresOn,
      next: expect.stringContaining('Nothing was written'),
    });
    expect(await asked()).toEqual([]);
    const audit = await service.get('/audit/verify?full=true');
    expect(audit.body).toMatchObject({ intact: true, checked: 0 });
    const { body: done } = await request({ ...exception, dryRun: false });
    const { dryRun, dueAt, next, ...same } = shown.output;
    expect(done.output).toMatchObject({
      ...same,
      dryRun: false,
      number: 'EXC-1',
    });
    expect(await asked()).toEqual([
      expect.objectContaining({
        number: 'EXC-1',
        entityRef: OPEN,
        requestedBy: 'user:default/ines',
      }),
    ]);
  });

  it.each([
    ['about what is hidden', { platform: SECRET }, 'that you may see'],
    [
      'without what it covers',
      { signal: undefined },
      'checks: name the checks',
    ],
    [
      'of both at once',
      { checks: [{ scorecard: 'marketingscorecard:default/x', check: 'y' }] },
      'not both',
    ],
    ['that never ends', { expiresOn: 'never' }, 'expiresOn'],
    ['that has ended', { expiresOn: '2020-01-01' }, 'expiresOn'],
  ])('is refused %s, shown or asked for', async (_, change, words) => {
    const { asked, exception, request } = await started();
    for (const dryRun of [true, false]) {
      const { body, status } = await request({
        ...exception,
        ...change,
        dryRun,
      });
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringContaining(words),
      ]);
    }
    expect(await asked()).toEqual([]);
  });
});
