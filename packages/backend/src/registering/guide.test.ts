import { createMockDirectory } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { runForm } from './__testUtils__/runForm';
import { startPortal, TestPortal } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

const guide = readFileSync(
  resolve(__dirname, '../../../../docs/software-templates.md'),
  'utf8',
);
const fenced = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(
  ([, text]) => text,
);
const form = fenced.find(text => text.startsWith('apiVersion'))!;
const config = fenced.map(text => parse(text)).find(each => each.catalog)!;
const fragments = fenced
  .map(text => parse(text))
  .filter(each => each.steps) as Array<{
  steps: Array<{ action: string; input: object }>;
}>;

const folder = createMockDirectory();
let portal: TestPortal;
beforeAll(async () => {
  const [location] = config.catalog.locations;
  const [file] = location.target.split('/').slice(-1);
  folder.setContent({ [file]: form });
  portal = await startPortal({
    locations: [{ ...location, target: folder.resolve(file) }],
  });
  await portal.ready();
});
afterAll(() => portal.stop());

const answers = {
  title: 'Badge printer',
  description: 'Prints badges at the door.',
  owner: 'group:default/brand-studio',
  markets: ['gb'],
  _overlap: {},
  type: 'events',
};

interface DryRun {
  log: Array<{ body: { message: string } }>;
  output?: object;
}

const dryRun = (values: object) =>
  portal.ask<DryRun>('/scaffolder/v2/dry-run', {
    body: { template: parse(form), values, secrets: {}, directoryContents: [] },
  });

describe('docs/software-templates.md', () => {
  it('has a form that can be tried without storing anything', async () => {
    const { body, status } = await dryRun(answers);
    expect([status, body]).toMatchObject([
      200,
      { output: { links: [{ title: 'Open its page' }] } },
    ]);
    const wrong = await dryRun({ ...answers, owner: 'group:default/nobody' });
    expect(JSON.stringify(wrong.body)).toContain('spec.owner');
    expect(
      await portal.entity('marketingplatform:default/badge-printer'),
    ).toBeUndefined();
  });

  it('has a form that works as it says, from where it says', async () => {
    const task = await runForm(portal, 'register-event-tool', answers);
    expect(task).toMatchObject({ error: undefined, status: 'completed' });
    const found = await portal.entity(
      'marketingplatform:default/badge-printer',
    );
    expect(found).toMatchObject({
      metadata: { title: 'Badge printer', tags: ['events'] },
      spec: { type: 'events', tier: 'niche', markets: ['gb'] },
    });
  });

  it('shows steps that fit their actions', async () => {
    const { body: actions } = await portal.ask<
      Array<{
        id: string;
        schema: { input: Entity & { properties: object; required?: string[] } };
      }>
    >('/scaffolder/v2/actions');
    const steps = fragments.flatMap(each => each.steps);
    const own = steps.filter(({ action }) => action.startsWith('martech:'));
    expect(own.length).toBeGreaterThan(2);
    for (const { action, input } of own) {
      const { schema } = actions.find(({ id }) => id === action)!;
      const given = Object.keys(input);
      expect(Object.keys(schema.input.properties)).toEqual(
        expect.arrayContaining(given),
      );
      expect(given).toEqual(
        expect.arrayContaining(schema.input.required ?? []),
      );
    }
  });

  it('names every action that there is', async () => {
    const { body: actions } = await portal.ask<Array<{ id: string }>>(
      '/scaffolder/v2/actions',
    );
    const ours = actions
      .map(({ id }) => id)
      .filter(id => id.startsWith('martech:'));
    expect(ours).toHaveLength(10);
    for (const id of ours) expect(guide).toContain(`| \`${id}\``);
  });
});
