import {
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
} from '@backstage/catalog-model';
import { EntityProblem } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const named = z.looseObject({
  apiVersion: z.string({ error: 'is missing, write martech/v1alpha1' }),
  kind: z.string({ error: 'is missing' }),
  metadata: z.looseObject(
    { name: z.string({ error: 'is missing' }) },
    { error: 'is missing, write at least a name' },
  ),
  spec: z.record(z.string(), z.json(), { error: 'is missing' }).optional(),
});

/** No kind of ours comes near; what is deeper would exhaust the stack. */
const DEEPEST = 40;

/** Whether a value is nested deeper than so many levels; safe for any depth. */
export const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 ||
    Object.values(value).some(inner => isDeeper(inner, levels - 1)));

const isEntity = (value: unknown): value is Entity =>
  named.safeParse(value).success;

/** What any Backstage entity must be, before its kind has a say. */
export function asEntity(
  value: unknown,
): { entity: Entity } | { problems: EntityProblem[] } {
  if (isDeeper(value, DEEPEST)) {
    const message = `is nested deeper than ${DEEPEST} levels`;
    return { problems: [{ path: '', message }] };
  }
  if (isEntity(value)) return { entity: value };
  const { error } = named.safeParse(value);
  const problems = (error?.issues ?? []).map(({ message, path }) => ({
    path: path.map(String).join('.'),
    message: path.length > 0 ? message : 'must be an entity',
  }));
  return { problems };
}

const format = EntityPolicies.allOf([
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

/** What the catalog says of names, labels and fields that no kind knows of. */
export async function formatProblems(entity: Entity): Promise<EntityProblem[]> {
  try {
    await format.enforce(entity);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ path: '', message }];
  }
}
