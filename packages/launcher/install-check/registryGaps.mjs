/**
 * What a created app of Backstage 1.55 needs, with or without our plugins, to install from the npm
 * registry as it is: some platform packages there lag behind the packages that ask for them, and
 * better-sqlite3 12 wants to be compiled. It is what our own package.json says, so that both stay equal.
 */
export function registryGaps(ownManifest) {
  return {
    root: {
      resolutions: ownManifest.resolutions,
      dependenciesMeta: ownManifest.dependenciesMeta,
    },
    backend: {
      dependencies: {
        'better-sqlite3': ownManifest.resolutions['better-sqlite3'],
      },
    },
  };
}
