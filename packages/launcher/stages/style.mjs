import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from '../lib/command.mjs';
import { inRoot, root } from '../lib/places.mjs';
import { Problem } from '../lib/problem.mjs';
import { violations } from '../style/violations.mjs';

const TEXT = /\.([cm]?[jt]sx?|json|ya?ml|md|sh|html|css)$|^\.ci\//;

async function trackedFiles() {
  const { code, output } = await run(
    'git',
    ['ls-files', '-c', '-o', '--exclude-standard', '--deduplicate'],
    { cwd: root },
  );
  if (code !== 0) throw new Problem(`git cannot list the files:\n${output}`);
  return output
    .split('\n')
    .filter(path => TEXT.test(path) && !path.startsWith('.yarn/'));
}

/** The text of a file, or nothing when it was deleted and that is not committed yet. */
function read(path) {
  try {
    return readFileSync(inRoot(path), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The house rules over every file of the repository; each file is one check. */
export const style = {
  name: 'style',
  async run({ log }) {
    const ts = createRequire(inRoot('package.json'))('typescript');
    const file = createWriteStream(log);
    const broken = new Set();
    const files = await trackedFiles();
    for (const path of files)
      for (const { line, rule } of violations(path, read(path), ts)) {
        broken.add(path);
        file.write(`${path}:${line} ${rule}\n`);
      }
    await new Promise(resolve => file.end(resolve));
    return { passed: files.length - broken.size, failed: broken.size };
  },
};
