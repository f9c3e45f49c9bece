import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';

const shape = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
  spec: z.looseObject({}).optional(),
});

/** Whether a value is shaped like an entity, as far as everything relies on it. */
export const isEntity = (value: unknown): value is Entity =>
  shape.safeParse(value).success;
