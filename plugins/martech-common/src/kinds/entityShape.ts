import { z } from 'zod';
import { runsNothing } from './fields/runsNothing';
import { MARTECH_API_VERSION } from './kindDefinition';

/** Links may use any scheme (mailto, chat) but those that run when clicked. */
const link = z.looseObject({
  url: z.string().max(2_000).refine(runsNothing, {
    error: 'would run script when clicked, write an address',
  }),
  title: z.string().optional(),
  icon: z.string().optional(),
  type: z.string().optional(),
});

const metadata = z
  .object({
    name: z.string(),
    namespace: z.string().optional(),
    title: z.string().max(300).optional(),
    description: z.string().max(20_000).optional(),
    uid: z.string().optional(),
    etag: z.string().optional(),
    annotations: z.record(z.string(), z.string()).optional(),
    labels: z.record(z.string(), z.string()).optional(),
    tags: z.array(z.string()).optional(),
    links: z.array(link).optional(),
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
