import {
  martechEntityReadPermission,
  overlapQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { parse } from '../../http';
import { AssistantParts } from '../AssistantParts';
import { knownEntry } from '../knownEntry';
import { namedLike } from '../namedLike';
import { platformOutput } from '../platformOutput';

/** `overlap`: do we own something for this already? */
export function registerOverlap(parts: AssistantParts) {
  const { actions, overlaps, permits, vocabularies } = parts;
  actions.register({
    name: 'overlap',
    title: 'What serves a need already',
    description:
      'Before a new marketing tool is bought or tried out: which platforms are of the same sort or serve the same business capability, the closest first. Says whether one more would need a reason.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          type: z
            .string()
            .max(100)
            .optional()
            .describe('What sort of tool, for example "survey" or "dam".'),
          capabilities: z
            .array(z.string().max(100))
            .max(20)
            .default([])
            .describe('What it is to do, for example "asset-management".'),
          markets: z
            .array(z.string().max(100))
            .max(50)
            .default([])
            .describe('Those that share a market come first.'),
        }),
      output: z =>
        z.object({
          total: z.number(),
          needsReason: z.boolean(),
          named: z
            .array(z.object(platformOutput(z)))
            .describe('Others whose name or description says the same word.'),
          platforms: z.array(
            z.object({
              ...platformOutput(z),
              sameType: z.boolean(),
              sharedCapabilities: z.array(z.string()),
              sharedMarkets: z.array(z.string()),
            }),
          ),
        }),
    },
    action: async ({ credentials, input }) => {
      const caller = await permits.of(credentials, martechEntityReadPermission);
      const { capabilities, categories, markets } = vocabularies;
      const query = parse(overlapQuerySchema, {
        ...(input.type && { type: knownEntry('type', input.type, categories) }),
        capabilities: input.capabilities.map(word =>
          knownEntry('capabilities', word, capabilities),
        ),
        markets: input.markets.map(word =>
          knownEntry('markets', word, markets),
        ),
      });
      const found = await overlaps.find(query, caller);
      const named = input.type
        ? await namedLike(parts, input.type, caller, found.platforms)
        : [];
      return { output: { ...found, named } };
    },
  });
}
