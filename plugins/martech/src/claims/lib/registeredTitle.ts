import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const named = z.object({
  metadata: z.object({ name: z.string(), title: z.string().optional() }),
});

/** What a registered entity is called, which the catalog may not have any more. */
export function registeredTitle({
  entity,
  entityRef,
}: Pick<RegisteredEntity, 'entity' | 'entityRef'>): string {
  const { data } = named.safeParse(entity);
  return data?.metadata.title ?? data?.metadata.name ?? entityRef;
}
