import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from '../lib/places.mjs';
import { Problem } from '../lib/problem.mjs';

/** Every document of the YAML files of a folder of the sample company, as `{ file, content }`. */
export function readYamlFolder(name) {
  // Not at the top: `npm start` is there before the packages are installed.
  const { parseAllDocuments } = createRequire(import.meta.url)('yaml');
  const folder = inRoot('catalog-info', name);
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return parseAllDocuments(text).map(document => {
        const [error] = document.errors;
        if (error)
          throw new Problem(`catalog-info/${name}/${file}: ${error.message}`);
        return { file, content: document.toJS() };
      });
    });
}
