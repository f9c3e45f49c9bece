import { createBackendModule } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { registered } from './__testUtils__/answers';
import { runForm } from './__testUtils__/runForm';
import { startPortal, templatesFolder } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

const folder = createMockDirectory();
const bare = () => join(folder.path, 'catalog.git');
const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Portal', '-c', 'user.email=portal@example.com', ...args],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

/** Stands where a Git host has its publish action: a branch with what is in the workspace. */
const pushBranch = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'test-publish',
  register: env =>
    env.registerInit({
      deps: { actions: scaffolderActionsExtensionPoint },
      init: async ({ actions }) =>
        actions.addActions(
          createTemplateAction({
            id: 'test:publish:branch',
            schema: { input: { branchName: z => z.string() } },
            async handler({ input, workspacePath }) {
              git(workspacePath, 'init', '--quiet');
              git(workspacePath, 'add', '.');
              git(workspacePath, 'commit', '--quiet', '-m', 'Register');
              git(
                workspacePath,
                'push',
                '--quiet',
                bare(),
                `HEAD:refs/heads/${input.branchName}`,
              );
            },
          }),
        ),
    }),
});

/** The form for teams with Git, with our stand-in for the host. */
function gitForm() {
  const template = parse(
    readFileSync(
      join(templatesFolder, 'git/register-platform-git.yaml'),
      'utf8',
    ),
  );
  const [last] = template.spec.steps.slice(-1);
  expect(last.action).toBe('publish:github:pull-request');
  last.action = 'test:publish:branch';
  last.input = { branchName: last.input.branchName };
  return template;
}

it('a pull request carries YAML that the catalog takes', async () => {
  folder.setContent({});
  git(folder.path, 'init', '--quiet', '--bare', 'catalog.git');
  const portal = await startPortal({
    entities: [gitForm()],
    features: [pushBranch],
  });
  await portal.ready();
  const { answers } = registered[1] as { answers: object };
  const task = await runForm(portal, 'register-platform-git', {
    ...answers,
    vendor: 'marketingvendor:default/cafe-software',
    _repoUrl: 'github.com?owner=acme&repo=catalog',
  });
  expect(task).toMatchObject({ error: undefined, status: 'completed' });

  git(
    folder.path,
    ...['clone', '--quiet', '--branch', 'register-survey-cafe'],
    ...[pathToFileURL(bare()).href, 'clone'],
  );
  const pushed = readFileSync(
    join(folder.path, 'clone/platforms/survey-cafe.yaml'),
    'utf8',
  );
  await portal.stop();

  const other = await startPortal({ entities: [parse(pushed)] });
  await other.ready();
  const found = await other.entity('marketingplatform:default/survey-cafe');
  expect(found).toMatchObject({
    metadata: { title: 'Survey Café' },
    spec: { tier: 'niche', contract: { notice: 'P90D' } },
  });
  expect(pushed).not.toMatch(/^\s*_|repoUrl/m);
  await other.stop();
});
