import path from 'node:path';
import { run } from '../lib/command.mjs';
import { browse } from '../lib/browse.mjs';
import { addedPackages, asFragments } from './addedPackages.mjs';
import { applyStep } from './applyStep.mjs';
import { backstageVersions, duplicated } from './backstageVersions.mjs';
import { createdApp } from './createdApp.mjs';
import { servedApp } from './servedApp.mjs';

/** The steps that are commands rather than changes of a file. */
const isCommand = ({ how }) => how === 'add';

async function assertNoDuplicates(app, before) {
  const found = duplicated(before, backstageVersions(app.read('yarn.lock')));
  if (found.length > 0) throw new Error(found.join('\n'));
}

function applySteps(app, steps, archives) {
  for (const step of steps.filter(each => !isCommand(each)))
    applyStep(app.folder, step);
  for (const { text } of steps.filter(isCommand))
    for (const { file, json } of asFragments(addedPackages(text), archives))
      app.change(file, json);
}

/** Builds the way a deployment does, and puts the bundle where the packages are installed. */
async function build(app, log) {
  await app.yarn(['workspace', 'backend', 'build']);
  const bundle = path.join(app.folder, 'packages/backend/dist/bundle.tar.gz');
  const { code, output } = await run('tar', ['-xzf', bundle], {
    cwd: app.folder,
    log,
    append: true,
  });
  if (code !== 0) throw new Error(`The bundle cannot be unpacked:\n${output}`);
}

/** Where a newly created app of each flavour shows its catalog. */
const catalogPaths = { new: '/', legacy: '/catalog' };

async function look({ toolchain, log }, app, flavour) {
  const { url, stop } = await servedApp(toolchain, app, log);
  try {
    return await browse({
      toolchain,
      log,
      url,
      set: 'installed',
      append: true,
      env: { CATALOG_PATH: catalogPaths[flavour] },
    });
  } finally {
    await stop();
  }
}

/** One created app, from nothing to our pages in the browser; `list` notes each step. */
export async function checkFlavour(
  context,
  list,
  { flavour, folder, ...given },
) {
  const { toolchain, log } = context;
  const { steps, archives, gaps } = given;
  const named = text => `${flavour}: ${text}`;

  const app = await list.needs(named('an app is created'), () =>
    createdApp(toolchain, { flavour, folder, log }),
  );
  const before = await list.needs(named('it resolves without us'), async () => {
    app.change('package.json', gaps.root);
    app.change('packages/backend/package.json', gaps.backend);
    await app.yarn(['install', '--mode=update-lockfile']);
    return backstageVersions(app.read('yarn.lock'));
  });
  await list.needs(named('docs/install.md can be followed'), async () =>
    applySteps(app, steps, archives),
  );
  await list.needs(named('it installs'), () => app.yarn(['install']));
  await list.that(named('no @backstage package comes twice'), () =>
    assertNoDuplicates(app, before),
  );
  await list.that(named('its types fit'), () => app.yarn(['tsc']));
  await list.that(named('its configuration is valid, strictly'), () =>
    app.yarn(['backstage-cli', 'config:check', '--strict', '--lax']),
  );
  await list.needs(named('it builds'), () => build(app, log));
  return list.needs(named('it starts and shows our pages'), async () => {
    const seen = await look(context, app, flavour);
    if (seen.failed > 0)
      throw new Error(`${seen.failed} of the browser tests failed.`);
    list.add(seen);
  });
}
