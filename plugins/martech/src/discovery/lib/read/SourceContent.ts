import { DiscoverySource } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

/** What somebody gives: what they pasted, or a file they chose. */
export type Source = { text: string } | { file: Blob };

/** Where reading stopped, or what was wrong with all of it. */
export const readProblemSchema = z.object({
  /**
   * `broken`: no JSON from here on; `cut-off`: it ends in the middle;
   * `unknown`: it is neither of the files we read; `empty`: no host in it.
   */
  kind: z.enum(['broken', 'cut-off', 'unknown', 'empty']),
  line: z.number(),
  position: z.number(),
});

/** What is kept of it: names of hosts and numbers. */
export const sourceContentSchema = z.object({
  kind: z.enum(['addresses', 'har', 'tag-manager']),
  hosts: z.array(z.object({ host: z.string(), count: z.number() })),
  /** Different hosts, of which only so many can be compared at once. */
  allHosts: z.number(),
  /** Requests, tags or addresses that were looked at. */
  seen: z.number(),
  leftOut: z.number(),
  /** The website that was recorded. */
  site: z.string().optional(),
  problem: readProblemSchema.optional(),
});

export type ReadProblem = z.infer<typeof readProblemSchema>;
export type SourceContent = z.infer<typeof sourceContentSchema> & {
  kind: DiscoverySource;
};
