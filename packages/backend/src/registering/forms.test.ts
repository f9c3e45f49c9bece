import { Entity } from '@backstage/catalog-model';
import { formFromEntity } from '@martech-portal/backstage-plugin-martech-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { registered, sandbox } from './__testUtils__/answers';
import { runForm } from './__testUtils__/runForm';
import {
  startPortal,
  templatesFolder,
  TestPortal,
} from './__testUtils__/startPortal';

jest.setTimeout(180_000);

const scorecard: Entity = parse(
  readFileSync(
    join(templatesFolder, '../scorecards/data-and-privacy.yaml'),
    'utf8',
  ),
);
scorecard.spec!.owner = 'brand-studio';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal({ entities: [scorecard] });
  await portal.ready();
});
afterAll(() => portal.stop());

interface Registered {
  entity: Entity;
  version: number;
}

async function stored(entityRef: string) {
  const path = entityRef.replace(':', '/');
  const { body } = await portal.ask<Registered>(
    `/martech/registry/entities/${path}`,
  );
  return body;
}

/** What the form of an entity starts with when it is opened from its page. */
async function opened(entityRef: string) {
  const { entity, version } = await stored(entityRef);
  return { ...formFromEntity(entity), _version: version };
}

const completed = { error: undefined, status: 'completed' };

describe('forms', () => {
  it('open a sandbox that is in the catalog when the task ends', async () => {
    const task = await runForm(portal, 'sandbox-tool', sandbox);
    expect(task).toMatchObject({
      ...completed,
      output: {
        links: [{ entityRef: 'marketingplatform:default/poll-maker' }],
      },
    });
    const found = await portal.entity('marketingplatform:default/poll-maker');
    expect(found?.spec).toMatchObject({
      lifecycle: 'sandbox',
      owner: 'group:default/brand-studio',
      tier: 'experiment',
      roles: [{ role: 'platform-owner', assignee: 'user:default/ines' }],
      data: { classification: 'internal', personalData: 'none' },
      sandbox: {
        purpose: 'See whether people answer.',
        expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    });
  });

  it.each(registered)(
    '$form: $entityRef is in the catalog when the task ends',
    async ({ answers, entityRef, form, shown }) => {
      const task = await runForm(portal, form, answers);
      expect(task).toMatchObject(completed);
      const found = await portal.entity(entityRef);
      expect(found?.spec).toMatchObject(shown);
    },
  );

  it('register a new vendor along with the platform, once', async () => {
    const vendor = await portal.entity('marketingvendor:default/cafe-software');
    expect(vendor?.spec).toMatchObject({
      type: 'vendor',
      lifecycle: 'evaluated',
      domains: ['cafe.example'],
    });
    const [, platform] = registered;
    const another = await runForm(portal, 'register-platform', {
      ...platform.answers,
      title: 'Another',
    });
    expect(another).toMatchObject(completed);
    const { version } = await stored('marketingvendor:default/cafe-software');
    expect(version).toBe(1);
  });

  it.each(registered)(
    'edit $entityRef, and keep what the form does not show',
    async ({ entityRef, form }) => {
      const before = await opened(entityRef);
      const noun = form.split('-')[1];
      const task = await runForm(portal, `edit-${noun}`, {
        ...before,
        title: 'Renamed',
        labels: { 'example.com/kept': 'yes' },
        _comment: 'Everybody calls it so.',
      });
      expect(task).toMatchObject(completed);
      const { _version, ...values } = before;
      expect(await opened(entityRef)).toEqual({
        ...values,
        title: 'Renamed',
        labels: { 'example.com/kept': 'yes' },
        _version: _version + 1,
      });
      expect((await portal.entity(entityRef))?.metadata.title).toBe('Renamed');
    },
  );

  it('promote a sandbox with what was written before', async () => {
    const ref = 'marketingplatform:default/poll-maker';
    const task = await runForm(portal, 'edit-platform', {
      ...(await opened(ref)),
      description: 'Asks the public.',
      lifecycle: 'proposed',
    });
    expect(task).toMatchObject(completed);
    expect((await portal.entity(ref))?.spec).toMatchObject({
      lifecycle: 'proposed',
      owner: 'group:default/brand-studio',
    });
  });

  it('import a list: check first, then register, then change nothing', async () => {
    const table = [
      'Tool,Team,Kind',
      'Banner maker,group:default/brand-studio,dam',
      'Nobody’s tool,group:default/nobody,dam',
    ].join('\n');
    const list = {
      file: `data:text/csv;base64,${Buffer.from(table).toString('base64')}`,
      kind: 'MarketingPlatform',
      source: 'finance',
      columns: [
        { column: 'Tool', field: 'title' },
        { column: 'Team', field: 'owner' },
        { column: 'Kind', field: 'type' },
      ],
      defaults: { lifecycle: 'launched' },
    };
    const ref = 'marketingplatform:default/banner-maker';
    const checked = await runForm(portal, 'import-inventory', {
      ...list,
      apply: false,
    });
    expect(checked).toMatchObject(completed);
    expect(JSON.stringify(checked.output)).toContain(
      '1 would be registered, 1 cannot be taken',
    );
    expect(await portal.entity(ref)).toBeUndefined();
    const applied = await runForm(portal, 'import-inventory', {
      ...list,
      apply: true,
    });
    expect(JSON.stringify(applied.output)).toContain('1 were registered');
    const again = await runForm(portal, 'import-inventory', {
      ...list,
      apply: true,
    });
    expect(JSON.stringify(again.output)).toContain('1 are as they are');
    expect((await stored(ref)).version).toBe(1);
  });

  it('ask for an exception and propose a change', async () => {
    const entityRef = 'marketingplatform:default/survey-cafe';
    const asked = await runForm(portal, 'request-exception', {
      entityRef,
      scorecard: 'marketingscorecard:default/data-and-privacy',
      check: 'company-sign-in',
      title: 'Guests sign in with a password',
      reason: 'They have no account.',
      compensatingControl: 'Access ends.',
      expiresOn: new Date(Date.now() + 864e6).toISOString().slice(0, 10),
    });
    expect(asked).toMatchObject(completed);
    expect(JSON.stringify(asked.output)).toMatch(/\*\*EXC-1\*\*/);
    const proposed = await runForm(portal, 'propose-change', {
      entityRef,
      title: 'Connect the shop',
      aspects: ['integration'],
      risk: 'low',
    });
    expect(proposed).toMatchObject(completed);
    expect(JSON.stringify(proposed.output)).toMatch(/\*\*CHG-1\*\*/);
  });
});
