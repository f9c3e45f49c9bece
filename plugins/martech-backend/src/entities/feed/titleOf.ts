import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';

const profileSchema = z.object({ displayName: z.string() });

/** What people call an entity: its title, or the name in its profile. */
export function titleOf(entity: Entity): string | undefined {
  const { data } = profileSchema.safeParse(entity.spec?.profile);
  return entity.metadata.title ?? data?.displayName;
}
