import {
  recordsQuerySchema,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { parse } from '../../http';
import { AssistantParts } from '../AssistantParts';
import { platformAddress } from '../platformAddress';
import { stringifyEntityRef } from '@backstage/catalog-model';

/** `open-records`: what waits, for whom, and until when? */
export function registerOpenRecords(parts: AssistantParts) {
  const { actions, permits, records } = parts;
  actions.register({
    name: 'open-records',
    title: 'What is open in the governance of marketing platforms',
    description:
      'Lists open exceptions, changes, incidents, requests, releases, go-live reviews and freezes, with whom they wait for and when they are due. Can be narrowed to what waits for the person who asks, or to one platform.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          types: z.array(z.enum(recordTypes)).optional(),
          platform: z
            .string()
            .max(300)
            .optional()
            .describe('Name or reference of the platform they are about.'),
          waitsForMe: z.boolean().default(false),
          overdue: z.boolean().default(false),
          text: z.string().max(200).optional(),
          limit: z.number().int().min(1).max(50).default(20),
        }),
      output: z =>
        z.object({
          records: z.array(
            z.object({
              number: z.string().describe('For example EXC-42.'),
              type: z.string(),
              title: z.string(),
              state: z.string(),
              entityRef: z.string().optional(),
              requestedBy: z.string(),
              dueAt: z.string().optional(),
              overdue: z.boolean(),
              decisionAreas: z.array(z.string()),
              waitsFor: z.array(z.string()),
            }),
          ),
          more: z.boolean().describe('There are more than are listed.'),
        }),
    },
    action: async ({ credentials, input }) => {
      const caller = await permits.of(credentials);
      const { limit, overdue, platform, text, types, waitsForMe } = input;
      const query = parse(recordsQuerySchema, {
        open: 'true',
        orderBy: 'due',
        limit,
        ...(types?.length && { type: types.join(',') }),
        ...(platform && {
          entityRef: stringifyEntityRef(platformAddress(platform)),
        }),
        ...(waitsForMe && { waitsForMe: 'true' }),
        ...(overdue && { overdue: 'true' }),
        ...(text && { text }),
      });
      const { items, nextCursor } = await records.list(query, caller);
      return {
        output: {
          records: items.map(({ waitsFor, ...record }) => ({
            ...record,
            waitsFor: [...new Set(waitsFor.flatMap(({ who }) => who))],
          })),
          more: nextCursor !== undefined,
        },
      };
    },
  });
}
