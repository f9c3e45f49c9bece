import { z } from 'zod';
import { MARTECH_API_VERSION } from './kindDefinition';

const metadata = z
  .object({
    name: z.string(),
    namespace: z.string().optional(),
    title: z.string().optional(),
    description: z
      .string()
      .max(20_000, { error: 'is longer than 20,000 characters, shorten it' })
      .optional(),
    uid: z.string().optional(),
    etag: z.string().optional(),
    annotations: z.record(z.string(), z.string()).optional(),
    labels: z.record(z.string(), z.string()).optional(),
    tags: z.array(z.string()).optional(),
  })
  .catchall(z.json())
  .describe('Metadata as in every Backstage entity.');

const relation = z.looseObject({ type: z.string(), targetRef: z.string() });

/** An entity of one of our kinds around its `spec`. */
export const entityShape = <K extends string, S extends z.ZodType>(
  kind: K,
  spec: S,
) =>
  z.looseObject({
    apiVersion: z.literal(MARTECH_API_VERSION),
    kind: z.literal(kind),
    metadata,
    relations: z.array(relation).optional(),
    spec,
  });
