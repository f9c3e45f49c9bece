import { createImportSchema } from '@martech-portal/backstage-plugin-martech-common';
import { ulid } from 'ulid';
import { planImport } from '../imports/domain/planImport';
import { StoredImport } from '../imports/domain/StoredImport';
import { doing, registryWorld, START } from './registryWorld';

type World = ReturnType<typeof registryWorld>;

/** An import of tools with these names, as its service would begin it. */
export async function someImport(
  { imports, registry }: World,
  names: readonly string[],
  more: object = {},
): Promise<StoredImport> {
  const body = createImportSchema.parse({
    source: 'cmdb',
    format: 'json',
    text: JSON.stringify(names.map(name => ({ name, title: `The ${name}` }))),
    defaults: {
      owner: 'group:default/brand',
      type: 'crm',
      lifecycle: 'proposed',
    },
    ...more,
  });
  const { rows, unmapped } = await planImport(body);
  const one: StoredImport = {
    id: ulid(),
    kind: body.kind,
    source: body.source,
    state: 'checking',
    createdBy: 'user:default/owen',
    createdAt: START,
    writer: doing('owen').writer,
    retireMissing: body.retireMissing,
    rows: rows.length,
    had: (await registry.ofSource(body.source)).size,
    unmapped,
  };
  await imports.create(one, rows);
  return one;
}

/** Has what was checked applied. */
export const release = ({ imports }: World, { id }: StoredImport) =>
  imports.move(id, ['checked', 'stopped'], { state: 'applying' });
