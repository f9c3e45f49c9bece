import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The workspaces of the monorepo: `{ dir, manifest }` with `dir` relative to `root`. */
export function workspaces(root) {
  return ['packages', 'plugins']
    .flatMap(parent =>
      readdirSync(path.join(root, parent)).map(name => `${parent}/${name}`),
    )
    .filter(dir => existsSync(path.join(root, dir, 'package.json')))
    .map(dir => ({
      dir,
      manifest: JSON.parse(
        readFileSync(path.join(root, dir, 'package.json'), 'utf8'),
      ),
    }));
}

/** The folders of a workspace and of every workspace it depends on, itself first. */
export function withDependencies(all, name, seen = new Set()) {
  const found = all.find(({ manifest }) => manifest.name === name);
  if (!found || seen.has(found.dir)) return seen;
  seen.add(found.dir);
  for (const dependency of Object.keys(found.manifest.dependencies ?? {}))
    withDependencies(all, dependency, seen);
  return seen;
}
