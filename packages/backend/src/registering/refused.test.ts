import { registered } from './__testUtils__/answers';
import { runForm } from './__testUtils__/runForm';
import { startPortal, TestPortal } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
  await portal.ready();
});
afterAll(() => portal.stop());

const { answers } = registered.find(
  ({ form }) => form === 'register-platform',
)!;
const platform = { ...answers, vendor: undefined };

/** How many entities the registry has. */
async function count() {
  const { body } = await portal.ask<{ totalItems: number }>(
    '/catalog/entities/by-query?filter=kind=marketingplatform&limit=0',
  );
  return body.totalItems;
}

describe('what is wrong', () => {
  it.each<[string, object, RegExp]>([
    ['type', { type: 'surveys' }, /spec\.type: .*interactive-content/],
    ['owner', { owner: 'group:default/brand-studioo' }, /spec\.owner: /],
    ['owner', { owner: 'user:default/nobody' }, /spec\.owner: /],
    ['owner', { owner: 'not a reference' }, /spec\.owner: /],
    ['title', { title: '日本' }, /^name: /],
    [
      'title',
      { title: 'x'.repeat(301) },
      /title.*maximum length|maximum length.*300/,
    ],
    ['title', { title: { toString: 1 } }, /title/],
    ['tier', { tier: 'huge' }, /tier/],
    ['description', { description: 'x'.repeat(25_000) }, /description/],
    ['tags', { tags: Array(60_000).fill('tag') }, /^tags: is too large/],
    [
      'links',
      { links: [{ url: 'data:text/html,<script>1</script>' }] },
      /metadata\.links\[0\]/,
    ],
    ['contract', { contract: { end: '2027-02-31' } }, /spec\.contract\.end: /],
    [
      'contract',
      { contract: { annualCost: { amount: -1, currency: 'EUR' } } },
      /annualCost/,
    ],
    ['roles', { roles: [{ role: 'boss' }] }, /spec\.roles\[0\]/],
    [
      'an unknown field',
      { ownr: 'x' },
      /spec\.ownr: unknown field, did you mean owner/,
    ],
    [
      'data',
      { data: { classification: 'public', personalData: 'ordinary' } },
      /spec\.data\./,
    ],
    ['name', { name: '../../evil' }, /metadata\.name/],
    ['namespace', { namespace: '*' }, /metadata\.namespace/],
    ['the reason', { _overlap: { reason: 'x'.repeat(2_001) } }, /overlap/i],
  ])('%s is named, and nothing is stored: %#', async (_, wrong, message) => {
    const before = await count();
    const task = await runForm(portal, 'register-platform', {
      ...platform,
      ...wrong,
    });
    expect(task.error?.message).toMatch(message);
    expect(task.status).not.toBe('completed');
    expect(await count()).toBe(before);
  });

  it('nobody claims to be kept elsewhere', async () => {
    const origin = 'backstage.io/managed-by-origin-location';
    const task = await runForm(portal, 'register-platform', {
      ...platform,
      title: 'Claimed',
      annotations: { [origin]: 'url:https://evil.example/a.yaml' },
    });
    expect(task.error).toBeUndefined();
    const found = await portal.entity('marketingplatform:default/claimed');
    expect(found?.metadata.annotations?.[origin]).toMatch(/^martech-registry:/);
  });

  it('a form is no template of its own', async () => {
    const description = '${{ secrets.backstageToken }} {{ 7 * 7 }} <script>';
    const task = await runForm(portal, 'register-platform', {
      ...platform,
      title: 'Quoted',
      description,
    });
    expect(task.error).toBeUndefined();
    const found = await portal.entity('marketingplatform:default/quoted');
    expect(found?.metadata.description).toBe(description);
  });

  it('a sandbox holds no personal data, whatever is sent', async () => {
    const task = await runForm(portal, 'sandbox-tool', {
      title: 'Sly',
      type: 'dam',
      owner: 'group:default/brand-studio',
      sandbox: { purpose: 'See.', expiresOn: '2999-01-01' },
      lifecycle: 'operating',
      data: { classification: 'restricted', personalData: 'special-category' },
    });
    expect(task.error?.message).toMatch(/spec\.sandbox\.expiresOn: /);
  });

  it('a form that was not opened from a page writes over nothing', async () => {
    const task = await runForm(portal, 'edit-platform', {
      name: 'quoted',
      title: 'Taken over',
      type: 'dam',
      owner: 'group:default/brand-studio',
      lifecycle: 'retired',
    });
    expect(task.error?.message).toMatch(/_version/);
  });
});

describe('two people at once', () => {
  it('register one name: one succeeds, the other is told', async () => {
    const tasks = await Promise.all(
      ['ines', 'tomas'].map(user =>
        runForm(
          portal,
          'register-platform',
          { ...platform, title: 'Twin' },
          user,
        ),
      ),
    );
    const failed = tasks.filter(({ status }) => status === 'failed');
    expect(failed).toHaveLength(1);
    expect(failed[0].error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringMatching(/twin.*(ines|tomas)/i),
    });
    const found = await portal.entity('marketingplatform:default/twin');
    expect(found?.spec?.type).toBe('interactive-content');
  });

  it('edit one entity: the second is told, and nothing is lost', async () => {
    const edit = (title: string) =>
      runForm(portal, 'edit-platform', {
        ...platform,
        name: 'twin',
        title,
        roles: [{ role: 'platform-owner', assignee: 'user:default/ines' }],
        _version: 1,
      });
    const tasks = await Promise.all([edit('One'), edit('Two')]);
    expect(tasks.map(({ status }) => status).sort()).toEqual([
      'completed',
      'failed',
    ]);
    const failed = tasks.find(({ status }) => status === 'failed');
    expect(failed?.error?.message).toMatch(/version/);
  });
});
