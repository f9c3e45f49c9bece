import { Entity } from '@backstage/catalog-model';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** The folder of the sample company. */
export const sampleFolder = resolve(__dirname, '../../../../catalog-info');

/** An entity of the sample company and the file it is in. */
export interface SampleEntity {
  file: string;
  entity: Entity;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * Files there that say what happened to entities and what was seen of them, and
 * forms, which belong to no company.
 */
const noEntities = /^(facts|history|software-templates)[/\\]/;

/** Every YAML file of catalog entities; `mkdocs.yml` of a documentation site is none. */
export const sampleFiles = filesBelow(sampleFolder)
  .map(path => relative(sampleFolder, path))
  .filter(path => path.endsWith('.yaml') && !noEntities.test(path))
  .sort();

/** Every entity in one of the files, as the catalog would read it. */
export const sampleEntities: SampleEntity[] = sampleFiles.flatMap(file =>
  parseAllDocuments(readFileSync(join(sampleFolder, file), 'utf8')).map(
    document => {
      if (document.errors.length > 0) throw document.errors[0];
      return { file, entity: document.toJS() };
    },
  ),
);
