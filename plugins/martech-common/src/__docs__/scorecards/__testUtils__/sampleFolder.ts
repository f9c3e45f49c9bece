import { resolve } from 'node:path';

/** The folder of the sample company. */
export const sampleFolder = resolve(
  __dirname,
  '../../../../../../catalog-info',
);
