import { build } from 'esbuild';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const common = '@martech-portal/backstage-plugin-martech-common';
const src = join(root, 'plugins/martech-common/src');

/**
 * Builds a case and its catalog, as plugins are built before they are installed: a compiler in
 * the process would count as memory of the system that is measured.
 *
 * @returns the module to run
 */
export async function buildCase(): Promise<string> {
  // As deep as the sources are, since they look for migrations from where they are.
  const outdir = join(root, 'benchmarks/dist/scorecards');
  await build({
    absWorkingDir: root,
    alias: {
      portfolio: join(root, 'packages/portfolio/src/index.ts'),
      [`${common}/rules`]: join(src, 'rules/index.ts'),
      [common]: join(src, 'index.ts'),
    },
    bundle: true,
    entryNames: '[name]',
    entryPoints: ['scorecards/case.ts', 'catalog/process.ts'].map(file =>
      join(root, 'benchmarks/src', file),
    ),
    logLevel: 'error',
    outdir,
    packages: 'external',
    platform: 'node',
    target: 'node22',
  });
  return join(outdir, 'case.js');
}
