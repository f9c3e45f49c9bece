import { stringify } from 'yaml';
import { formPath, valueAt, withValueAt } from './nestedValue';

/** The lines of a file that say what stands in some fields of a form. */
export const yamlLines = (
  values: Record<string, unknown>,
  paths: readonly string[],
): string =>
  stringify(
    paths.reduce<Record<string, unknown>>((lines, path) => {
      const value = valueAt(values, formPath(path));
      return value === undefined
        ? lines
        : withValueAt(lines, path.split('.'), value);
    }, {}),
    { lineWidth: 0 },
  );
