import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { martechRecordCreatePermission } from '@martech-portal/backstage-plugin-martech-common';
import { AssistantParts } from '../AssistantParts';
import { platformAddress } from '../platformAddress';

interface Covers {
  checks?: Array<{ scorecard: string; check: string }>;
  signal?: string;
}

/** @throws InputError unless it is one of the two */
function covered({ checks = [], signal }: Covers) {
  if (checks.length > 0 && signal === undefined) {
    return { kind: 'checks', checks };
  }
  if (checks.length === 0 && signal !== undefined) {
    return { kind: 'signal', signal };
  }
  throw new InputError(
    'checks: name the checks that cannot be met, or one signal, not both',
  );
}

/** `request-exception`: a rule cannot be met for a while. */
export function registerRequestException(parts: AssistantParts) {
  const { actions, permits, records } = parts;
  actions.register({
    name: 'request-exception',
    title: 'Ask for an exception from a rule',
    description:
      'Asks for an exception for a marketing platform that cannot meet checks of a scorecard (or a signal) for a while. Others decide about it, never who asks. Without dryRun: false nothing is written; the answer says who would decide and until when. Show that to the person first.',
    attributes: { readOnly: false, destructive: false, idempotent: false },
    schema: {
      input: z =>
        z.object({
          platform: z.string().min(1).max(300).describe('Name or reference.'),
          title: z.string().min(1).max(200).describe('What it is, in a line.'),
          checks: z
            .array(z.object({ scorecard: z.string(), check: z.string() }))
            .max(50)
            .optional()
            .describe(
              'Checks that cannot be met: reference of the scorecard and id of the check.',
            ),
          signal: z
            .string()
            .max(63)
            .optional()
            .describe('Instead of checks: id of a signal.'),
          reason: z
            .string()
            .min(1)
            .max(4000)
            .describe('Why, in the words of the person.'),
          compensatingControl: z
            .string()
            .min(1)
            .max(4000)
            .describe('What keeps the risk small meanwhile.'),
          evidence: z.string().max(4000).optional(),
          expiresOn: z.string().describe('Last day, YYYY-MM-DD.'),
          dryRun: z
            .boolean()
            .default(true)
            .describe('Only say what would happen.'),
        }),
      output: z =>
        z.object({
          dryRun: z.boolean(),
          number: z.string().optional().describe('Once it is asked for.'),
          state: z.string(),
          decisionAreas: z.array(z.string()),
          waitsFor: z.array(z.string()).describe('Who may decide.'),
          dueAt: z.string().optional().describe('When it should be decided.'),
          expiresOn: z.string().optional(),
          next: z.string(),
        }),
    },
    action: async ({ credentials, input }) => {
      const permission = martechRecordCreatePermission;
      const caller = await permits.of(credentials, permission);
      const { checks, dryRun, platform, signal, title, ...fields } = input;
      const body = {
        entityRef: stringifyEntityRef(platformAddress(platform)),
        title,
        fields: { ...fields, covers: covered({ checks, signal }) },
      };
      const { waitsFor, ...record } = dryRun
        ? await records.preview('exception', body, caller)
        : await records.create('exception', body, caller);
      return {
        output: {
          ...record,
          dryRun,
          waitsFor: [...new Set(waitsFor.flatMap(({ who }) => who))],
          next: dryRun
            ? 'Nothing was written. Show this to the person; once they agree, ask again with dryRun: false.'
            : 'It is asked for. Those it waits for are told; until they agree the rule holds.',
        },
      };
    },
  });
}
