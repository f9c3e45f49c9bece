import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';

/** What makes an integration brittle. @public */
export const brittleFlaws = [
  'credentials',
  'monitoring',
  'maintainer',
] as const;

/** @public */
export type BrittleFlaw = (typeof brittleFlaws)[number];

/** Query of `GET /portfolio/dependencies`. */
export const dependenciesQuerySchema = z.strictObject({
  open: z
    .string()
    .max(2_000)
    .transform(text => text.split('|').filter(Boolean))
    .optional()
    .describe('Categories whose platforms are shown one by one, "|" between.'),
  around: z
    .string()
    .max(500)
    .transform(text => text.toLocaleLowerCase('en'))
    .optional()
    .describe('Only this platform and what it is connected with.'),
  brittle: z
    .enum(['true', 'false'])
    .transform(text => text === 'true')
    .default(false)
    .describe('Only brittle integrations.'),
});

/** @public */
export interface DependenciesQuery {
  /** Categories, "|" between. */
  open?: string;
  around?: string;
  brittle?: 'true' | 'false';
}

/** A place on the map: a platform, or many of one category. */
export const mapNodeSchema = z.object({
  id: z.string().describe('Reference of the platform, or of the group.'),
  kind: z
    .enum(['platform', 'group', 'rest'])
    .describe('rest: the less connected ones of a category that is open.'),
  title: z.string(),
  category: z.string().describe('Empty: none.'),
  state: z.enum(controlStates).optional().describe('Of one platform.'),
  platforms: z.int(),
});

/** @public */
export type MapNode = z.infer<typeof mapNodeSchema>;

/** Integrations from one place to another. */
export const mapEdgeSchema = z.object({
  from: z.string(),
  to: z.string(),
  integrations: z.int(),
  brittle: z.int(),
});

/** @public */
export type MapEdge = z.infer<typeof mapEdgeSchema>;

/** One integration in the list beside the map. */
export const mapIntegrationSchema = z.object({
  entityRef: z.string(),
  title: z.string(),
  type: z.string(),
  lifecycle: z.string(),
  criticality: z.string().optional(),
  credentialsExpireOn: z.iso.date().optional(),
  source: z.string(),
  sourceTitle: z.string(),
  target: z.string(),
  targetTitle: z.string(),
  from: z.string().describe('Id of the place on the map.'),
  to: z.string(),
  brittle: z.boolean().describe('The signal brittle-integration names it.'),
  flaw: z.enum(brittleFlaws).optional(),
});

/** @public */
export type MapIntegration = z.infer<typeof mapIntegrationSchema>;

/** Answer of `GET /portfolio/dependencies`, over what the caller may see. */
export const dependenciesSchema = z.object({
  asOf: z.iso.datetime(),
  grouped: z.boolean().describe('Platforms are shown by category.'),
  nodes: z.array(mapNodeSchema),
  edges: z.array(mapEdgeSchema),
  integrations: z
    .array(mapIntegrationSchema)
    .describe('Brittle ones first, at most 200.'),
  categories: z
    .array(z.object({ title: z.string(), platforms: z.int() }))
    .describe('Of connected platforms.'),
  totals: z.object({
    platforms: z.int().describe('Not retired.'),
    connected: z.int().describe('With an integration that is not retired.'),
    integrations: z.int().describe('Not retired, both ends seen.'),
    brittle: z.int(),
    loose: z
      .int()
      .describe('Integrations of which an end is not there or not seen.'),
  }),
});

/** @public */
export type Dependencies = z.infer<typeof dependenciesSchema>;
