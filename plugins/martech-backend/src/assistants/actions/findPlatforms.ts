import {
  controlStates,
  entitiesQuerySchema,
  martechEntityReadPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { parse } from '../../http';
import { AssistantParts } from '../AssistantParts';
import { knownEntry } from '../knownEntry';
import { platformOutput } from '../platformOutput';

const conditions = (columns: Record<string, readonly string[] | undefined>) =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, values]) =>
      values?.length ? [[column, { in: values }]] : [],
    ),
  );

/** `find-platforms`: do we have one, and who owns it? */
export function registerFindPlatforms(parts: AssistantParts) {
  const { actions, entities, permits, vocabularies } = parts;
  actions.register({
    name: 'find-platforms',
    title: 'Find marketing platforms',
    description:
      'Finds marketing platforms (tools that marketing runs on) by words of their name, description, owner or supplier, and by what they are. Answers who owns each and whether it is under control: controlled, drifting or uncontrolled. Only platforms that the person may see are found.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          text: z
            .string()
            .max(200)
            .optional()
            .describe('Words, for example "asset library".'),
          type: z
            .string()
            .max(100)
            .optional()
            .describe('What sort of tool: "survey", "dam", "email".'),
          owner: z
            .string()
            .max(200)
            .optional()
            .describe('Reference, for example group:default/brand-studio.'),
          states: z
            .array(z.enum(controlStates))
            .optional()
            .describe('Only in these states.'),
          lifecycles: z
            .array(z.string().max(40))
            .optional()
            .describe('Only where they stand so: sandbox, operating, retired.'),
          limit: z.number().int().min(1).max(50).default(20),
        }),
      output: z =>
        z.object({
          platforms: z.array(z.object(platformOutput(z))),
          total: z.number().describe('Found in all, of what is visible.'),
        }),
    },
    action: async ({ credentials, input }) => {
      const caller = await permits.of(credentials, martechEntityReadPermission);
      const { limit, lifecycles, owner, states, text, type } = input;
      const { categories } = vocabularies;
      const query = parse(entitiesQuerySchema, {
        kind: 'MarketingPlatform',
        limit,
        ...(text && { text }),
        where: conditions({
          type: type ? [knownEntry('type', type, categories)] : undefined,
          owner: owner ? [owner.toLowerCase()] : undefined,
          controlState: states,
          lifecycle: lifecycles,
        }),
      });
      const { items, totalItems } = await entities.query(query, caller);
      return { output: { platforms: items, total: totalItems } };
    },
  });
}
