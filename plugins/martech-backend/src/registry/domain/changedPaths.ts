const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** More than this nobody reads. */
const MOST = 100;

function* differences(
  before: unknown,
  after: unknown,
  path: string,
): Generator<string> {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of keys) {
      const isItem = Array.isArray(before) || Array.isArray(after);
      const step = path ? `.${key}` : key;
      yield* differences(
        Reflect.get(before, key),
        Reflect.get(after, key),
        `${path}${isItem ? `[${key}]` : step}`,
      );
    }
  } else if (before !== after) {
    yield path;
  }
}

/** Paths at which two entities differ, `spec.roles[2].assignee`. */
export function changedPaths(before: object, after: object): string[] {
  const paths: string[] = [];
  for (const path of differences(before, after, '')) {
    if (paths.length === MOST) break;
    paths.push(path);
  }
  return paths;
}
