import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';

/** An edit of one field. */
export const changeSchema = z.object({
  entityRef: z.string(),
  path: z.string(),
  value: z.unknown(),
  /** How long the catalog takes to show it, milliseconds. */
  after: z.number(),
});
export type Change = z.infer<typeof changeSchema>;

export const entitySchema = z.custom<Entity>(
  value => typeof value === 'object' && value !== null && 'kind' in value,
);
