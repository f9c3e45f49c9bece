import {
  Entity,
  entityEnvelopeSchemaValidator,
} from '@backstage/catalog-model';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const asEntity = entityEnvelopeSchemaValidator<Entity>();

/**
 * The software templates of a folder, one file each; other kinds, such as the
 * Location that lists them, are passed over.
 *
 * @param leaveOut - names of templates that are not wanted
 * @throws Error that names the file, when one is no entity
 */
export async function readTemplates(
  folder: string,
  leaveOut: string[] = [],
): Promise<Entity[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.yaml'));
  const entities = await Promise.all(
    files.sort().map(async file => {
      const written: unknown = parse(
        await readFile(join(folder, file), 'utf8'),
      );
      try {
        return asEntity(written);
      } catch (error) {
        throw new Error(`${file} is no entity`, { cause: error });
      }
    }),
  );
  return entities.filter(
    ({ kind, metadata }) =>
      kind === 'Template' && !leaveOut.includes(metadata.name),
  );
}
