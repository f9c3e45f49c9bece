import { stringify } from 'yaml';

/** An example as it stands in a template. */
export const stepYaml = (...steps: object[]): string =>
  stringify({ steps }, { lineWidth: 0 });
