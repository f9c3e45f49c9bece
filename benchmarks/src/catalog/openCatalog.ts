import { CatalogClient } from '@backstage/catalog-client';
import { extname, join } from 'node:path';
import { startProcess } from '../processes/startProcess';
import { fillCatalog } from './fillCatalog';
import { memoryCatalog } from './memoryCatalog';
import { ReadCatalog } from './ReadCatalog';

interface OpenCatalog {
  reader: ReadCatalog;
  stop(): Promise<void>;
}

/** Beside this module, built or not. */
const PROCESS = join(__dirname, `process${extname(__filename)}`);

/** Starts the catalog in a process of its own. */
export const startCatalog = (platforms: number) =>
  startProcess(PROCESS, { platforms });

/** The same portfolio from another process with the client of Backstage, or from memory. */
export async function openCatalog(
  where: string,
  platforms: number,
): Promise<OpenCatalog> {
  if (where === 'memory') {
    const reader = memoryCatalog(fillCatalog(platforms));
    return { reader, stop: async () => {} };
  }
  const { url, stop } = await startCatalog(platforms);
  const discoveryApi = { getBaseUrl: async () => url };
  return { reader: new CatalogClient({ discoveryApi }), stop };
}
