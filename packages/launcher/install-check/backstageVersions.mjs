const ENTRY = /^"(@backstage\/[^@"]+)@[^"]*":\n {2}version: (\S+)/gm;

/** The versions of every `@backstage/*` package that a yarn.lock holds. */
export function backstageVersions(lockfile) {
  const versions = new Map();
  for (const [, name, version] of lockfile.matchAll(ENTRY))
    versions.set(name, new Set(versions.get(name)).add(version));
  return versions;
}

/** The packages of which there are more versions after than before, as sentences. */
export function duplicated(before, after) {
  return [...after]
    .filter(
      ([name, now]) => now.size > Math.max(1, before.get(name)?.size ?? 0),
    )
    .map(([name, now]) => `${name} is there as ${[...now].join(' and ')}`);
}
