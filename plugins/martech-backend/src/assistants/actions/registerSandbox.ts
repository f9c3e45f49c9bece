import { stringifyEntityRef } from '@backstage/catalog-model';
import { martechEntityReadPermission } from '@martech-portal/backstage-plugin-martech-common';
import { AssistantParts } from '../AssistantParts';
import { knownEntry } from '../knownEntry';
import { namedLike } from '../namedLike';
import { sandboxEntity } from '../sandboxEntity';

const wouldSay = (problems: readonly unknown[]) =>
  problems.length > 0
    ? 'Nothing was written, and it would be refused: put right what is named under problems.'
    : 'Nothing was written. Show this to the person; once they agree, ask again with dryRun: false.';

/** `register-sandbox`: a creative technologist may try out a tool at once. */
export function registerRegisterSandbox(parts: AssistantParts) {
  const { actions, overlaps, permits, registry, vocabularies } = parts;
  actions.register({
    name: 'register-sandbox',
    title: 'Register a sandbox for trying out a tool',
    description:
      'Registers a tool that somebody wants to try out: 90 days, no personal data, nothing confidential, no approval. Without dryRun: false nothing is written; the answer says what would be registered, what is wrong with it and which platforms serve the need already. Show that to the person first.',
    attributes: { readOnly: false, destructive: false, idempotent: false },
    schema: {
      input: z =>
        z.object({
          title: z
            .string()
            .min(1)
            .max(300)
            .describe('What the tool is called.'),
          type: z
            .string()
            .min(1)
            .max(100)
            .describe('What sort of tool it is, for example "survey".'),
          purpose: z
            .string()
            .min(1)
            .max(2000)
            .describe('What the person wants to find out, one sentence.'),
          owner: z
            .string()
            .min(1)
            .max(200)
            .describe(
              'Team that answers for it, for example group:default/brand-studio.',
            ),
          name: z
            .string()
            .max(63)
            .optional()
            .describe('Name in the catalog; made of the title without one.'),
          description: z.string().max(2000).optional(),
          dryRun: z
            .boolean()
            .default(true)
            .describe('Only say what would happen.'),
        }),
      output: z =>
        z.object({
          dryRun: z.boolean(),
          entityRef: z.string(),
          expiresOn: z
            .string()
            .optional()
            .describe('Last day; 90 days ahead unless it is registered yet.'),
          problems: z.array(
            z.object({ path: z.string(), message: z.string() }),
          ),
          alike: z
            .array(z.object({ entityRef: z.string(), title: z.string() }))
            .describe('Visible platforms of the same sort, or named like it.'),
          next: z.string(),
        }),
    },
    action: async ({ credentials, input: { dryRun, ...asked } }) => {
      const caller = await permits.of(credentials, martechEntityReadPermission);
      const type = knownEntry('type', asked.type, vocabularies.categories);
      const entity = sandboxEntity({ ...asked, type }, caller);
      if (!dryRun) {
        const { entityRef } = await registry.register({ entity }, caller, {});
        const next =
          'It is registered, and in the catalog within seconds. It ends by itself after 90 days; to keep it, edit it and propose it.';
        return { output: { dryRun, entityRef, problems: [], alike: [], next } };
      }
      const { problems } = await registry.check({ entity }, caller);
      const query = { type, capabilities: [], markets: [] };
      const { platforms } = await overlaps.find(query, caller);
      const named = await namedLike(parts, asked.type, caller, platforms);
      return {
        output: {
          dryRun,
          entityRef: stringifyEntityRef(entity),
          problems,
          alike: [...platforms, ...named],
          next: wouldSay(problems),
        },
      };
    },
  });
}
