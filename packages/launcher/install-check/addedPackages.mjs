const ADD = /^yarn --cwd (\S+) add ((?:\S+ ?)+)$/;

/** The `yarn --cwd FOLDER add NAMES` lines of a block, as `{ dir, names }`. */
export function addedPackages(text) {
  return text
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(line => {
      const [, dir, names] = line.match(ADD) ?? [];
      if (!dir) throw new Error(`"${line}" does not add packages.`);
      return { dir, names: names.trim().split(' ') };
    });
}

/**
 * What those lines and the archives, which are not in a registry yet, change: package.json
 * fragments by path. Packages that only our own depend on are found through `resolutions`.
 */
export function asFragments(added, archives) {
  const archive = name => {
    if (!archives.has(name)) throw new Error(`${name} is not one of ours.`);
    return `file:${archives.get(name)}`;
  };
  const every = [...archives.keys()].map(name => [name, archive(name)]);
  return [
    { file: 'package.json', json: { resolutions: Object.fromEntries(every) } },
    ...added.map(({ dir, names }) => ({
      file: `${dir}/package.json`,
      json: {
        dependencies: Object.fromEntries(
          names.map(name => [name, archive(name)]),
        ),
      },
    })),
  ];
}
