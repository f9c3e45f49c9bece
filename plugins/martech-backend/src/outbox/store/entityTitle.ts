import { Knex } from 'knex';
import { z } from 'zod';
import { nameOfRef } from '../domain/words';

const contentSchema = z.object({ row: z.object({ title: z.string() }) });

/** What people call an entity; its name where the index does not have it. */
export async function entityTitle(
  knex: Knex,
  entityRef: string,
): Promise<string> {
  const rows: Array<{ content: string }> = await knex('martech_entities')
    .where({ entity_ref: entityRef })
    .select('content');
  const [text] = rows.map(({ content }) => content);
  const known = contentSchema.safeParse(text && JSON.parse(text));
  return known.data?.row.title ?? nameOfRef(entityRef);
}
