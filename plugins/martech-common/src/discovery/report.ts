import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';
import { candidateStates } from './candidateStates';
import { seenHostSchema } from './seenHosts';

/**
 * What a tool that was seen is to the register:
 * `registered`: a platform that is in use is registered for it.
 * `retired`: it is still there, and every platform for it is retired.
 * `vendor-only`: its vendor is registered, and no platform of it.
 * `unregistered`: the register does not know it.
 * `infrastructure`: what websites are delivered with; nobody registers it.
 * `own`: our own websites.
 *
 * @public
 */
export const discoveryVerdicts = [
  'unregistered',
  'vendor-only',
  'retired',
  'registered',
  'infrastructure',
  'own',
] as const;

/** What the register has about a tool, as far as the caller may see it. */
export const registerMatchSchema = z.object({
  verdict: z.enum(discoveryVerdicts),
  vendor: z
    .object({
      entityRef: z.string(),
      title: z.string(),
      lifecycle: z.string(),
    })
    .optional(),
  platforms: z
    .array(
      z.object({
        entityRef: z.string(),
        title: z.string(),
        lifecycle: z.string(),
        controlState: z.enum(controlStates).optional(),
      }),
    )
    .describe('At most 20, those in use first.'),
});

/** A tool as the web knows it, with the hosts it was seen by. */
export const seenToolSchema = z.object({
  title: z.string(),
  domain: z.string().describe('The site that most of its requests went to.'),
  company: z.string().optional().describe('Missing: the web data has none.'),
  category: z
    .string()
    .nullable()
    .describe('What it does on websites; null: nobody knows it.'),
  website: z.string().optional(),
  hosts: z.array(seenHostSchema).describe('Most seen first, at most 50.'),
  count: z.int(),
});

export const discoveryFindingSchema = seenToolSchema.extend({
  match: registerMatchSchema,
  candidate: z
    .object({
      id: z.string(),
      state: z.enum(candidateStates),
      version: z.int(),
    })
    .optional()
    .describe('Missing: it is none, or nothing was stored.'),
});

/** Answer of `POST /discovery/compare` and `POST /discovery/candidates`. */
export const discoveryReportSchema = z.object({
  asOf: z.iso.datetime(),
  hosts: z.int().describe('Host names that were sent.'),
  findings: z
    .array(discoveryFindingSchema)
    .describe('What needs somebody first.'),
  stored: z.boolean().describe('Whether candidates were written.'),
});

/** @public */
export type DiscoveryVerdict = (typeof discoveryVerdicts)[number];
/** @public */
export type RegisterMatch = z.infer<typeof registerMatchSchema>;
/** @public */
export type SeenTool = z.infer<typeof seenToolSchema>;
/** @public */
export type DiscoveryFinding = z.infer<typeof discoveryFindingSchema>;
/** @public */
export type DiscoveryReport = z.infer<typeof discoveryReportSchema>;
