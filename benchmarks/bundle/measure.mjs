// What the frontend plugin adds to the first load of the sample app, and what
// each part that is loaded later brings along. Builds the app twice, with the
// plugin and without, and reads the statistics of the bundler.
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '../..');
const app = join(root, 'packages/app');
const dist = join(app, 'dist');
const PLUGIN = '@martech-portal/backstage-plugin-martech';
const FIRST_LOAD = 60;
const ROUTE = 300;

const kB = bytes => bytes / 1000;
const cell = value => value.toFixed(1).padStart(8);

function build(configs) {
  rmSync(dist, { recursive: true, force: true });
  execFileSync(
    'npx',
    [
      'backstage-cli',
      'package',
      'build',
      '--stats',
      ...configs.flatMap(file => ['--config', file]),
    ],
    { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/** Sizes of the files of the build after compression, by name. */
function sizes() {
  const folder = join(dist, 'static');
  return new Map(
    readdirSync(folder)
      .filter(name => name.endsWith('.js'))
      .map(name => [
        `static/${name}`,
        gzipSync(readFileSync(join(folder, name))).length,
      ]),
  );
}

/** Files that the page asks for before anything else can happen. */
function initial() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return new Set(
    [...page.matchAll(/src="[^"]*\/(static\/[^"]+\.js)"/g)].map(
      ([, file]) => file,
    ),
  );
}

const sum = (files, known) =>
  [...files].reduce((total, file) => total + (known.get(file) ?? 0), 0);

const readStats = () =>
  JSON.parse(readFileSync(join(dist, 'bundle-stats.json'), 'utf8'));

/** Modules are joined in other ways with every build: what is in them counts. */
const nameOf = module => module.name?.replace(/ \+ \d+ modules$/, '');

/** Names of all modules of a build. */
function modulesOf(stats) {
  const names = new Set();
  const add = module => {
    names.add(nameOf(module));
    module.modules?.forEach(add);
  };
  stats.modules.forEach(add);
  return names;
}

/**
 * Parts of our own that are loaded later: where they are asked for, and all that
 * they need, which is every chunk that names the same origin. What the app has
 * without us is told apart.
 */
function parts(stats, known, { first, others }) {
  const isOurs = new Set();
  const look = module => {
    if (!others.has(nameOf(module))) {
      for (const id of module.chunks ?? []) isOurs.add(id);
    }
  };
  stats.modules.forEach(look);
  const found = new Map();
  for (const chunk of stats.chunks) {
    for (const { moduleName, request } of chunk.origins ?? []) {
      if (!moduleName?.includes('plugins/martech/src/') || !request) continue;
      const file = moduleName.slice(
        moduleName.indexOf('plugins/martech/src/') + 20,
      );
      const title = `${file.replace(/ .*$/, '')} -> ${request}`;
      const part = found.get(title) ?? { all: new Set(), ours: new Set() };
      for (const name of chunk.files) {
        if (!name.endsWith('.js') || first.has(name)) continue;
        part.all.add(name);
        if (isOurs.has(chunk.id)) part.ours.add(name);
      }
      found.set(title, part);
    }
  }
  return [...found].map(([title, { all, ours }]) => ({
    title,
    all: sum(all, known),
    ours: sum(ours, known),
  }));
}

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const without = join(folder, 'without.yaml');
writeFileSync(without, `app:\n  packages:\n    exclude: ['${PLUGIN}']\n`);

build([join(root, 'app-config.yaml'), without]);
const before = sum(initial(), sizes());
const others = modulesOf(readStats());
build([join(root, 'app-config.yaml')]);
const known = sizes();
const first = initial();
const added = kB(sum(first, known) - before);

const print = line => process.stdout.write(`${line}\n`);
print('kB after gzip');
print(`${'first load without the plugin'.padEnd(78)}${cell(kB(before))}`);
print(
  `${'what the plugin adds to it'.padEnd(78)}${cell(added)}${
    added > FIRST_LOAD ? `  over ${FIRST_LOAD}` : ''
  }`,
);
print(`${''.padEnd(78)}    ours     all`);
const later = parts(readStats(), known, { first, others });
for (const { all, ours, title } of later.sort((a, b) => b.ours - a.ours)) {
  const over = kB(ours) > ROUTE ? `  over ${ROUTE}` : '';
  print(`${title.padEnd(78)}${cell(kB(ours))}${cell(kB(all))}${over}`);
}
rmSync(folder, { recursive: true });
