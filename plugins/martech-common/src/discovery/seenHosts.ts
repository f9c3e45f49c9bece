import { z } from 'zod';
import { hostName } from './hostName';

/**
 * Most host names that are compared at once.
 *
 * @public
 */
export const MAX_HOSTS = 5_000;

/**
 * Where host names were taken from.
 *
 * @public
 */
export const discoverySources = ['addresses', 'har', 'tag-manager'] as const;

/** A host, and how often it was asked for. */
export const seenHostSchema = z.strictObject({
  host: hostName('The host.'),
  count: z.int().min(1).max(1_000_000_000).describe('How often it was seen.'),
});

/**
 * Body of `POST /discovery/compare` and `POST /discovery/candidates`: names of
 * hosts and counts, and nothing else of what was looked at.
 */
export const seenHostsSchema = z.strictObject({
  hosts: z
    .array(seenHostSchema)
    .min(1)
    .max(MAX_HOSTS)
    .refine(
      hosts => new Set(hosts.map(({ host }) => host)).size === hosts.length,
      { error: 'a host appears twice, send it once with all of its count' },
    ),
  source: z.strictObject({
    kind: z.enum(discoverySources),
    site: hostName('The website it was seen on.').optional(),
  }),
});

/** @public */
export type SeenHost = z.infer<typeof seenHostSchema>;
/** @public */
export type SeenHosts = z.infer<typeof seenHostsSchema>;
/** @public */
export type DiscoverySource = (typeof discoverySources)[number];
