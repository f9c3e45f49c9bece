import { z } from 'zod';
import { controlStates } from '../governance/state/controlState';
import { fundings, renewalOutcomes, renewalWindows } from './renewals';

/** What a renewal can be filtered by: its outcome, or that there is none. */
export const renewalDecisions = [
  'none',
  'proposed',
  ...renewalOutcomes,
] as const;

const separated = (text: string) => text.split(',').map(part => part.trim());

const listOf = <T extends string>(values: readonly T[], description: string) =>
  z
    .string()
    .max(500)
    .transform((text, context): T[] => {
      const parts = separated(text);
      const known = values.filter(value => parts.some(part => part === value));
      const other = parts.find(part => !values.some(value => value === part));
      if (other !== undefined) {
        context.addIssue({
          code: 'custom',
          message: `"${other}" is not one of ${values.join(', ')}`,
        });
      }
      return known;
    })
    .optional()
    .describe(`${description}, commas between.`);

const references = (description: string) =>
  z
    .string()
    .max(2_000)
    .transform(text => separated(text.toLowerCase()))
    .optional()
    .describe(`${description}, full references, commas between.`);

/** Query of `GET /portfolio/renewals`. */
export const renewalsQuerySchema = z.strictObject({
  window: listOf(renewalWindows, 'Windows'),
  state: listOf(controlStates, 'Control states'),
  owner: references('Owners'),
  vendor: references('Vendors'),
  funding: listOf(fundings, 'Which money is written down'),
  decision: listOf(renewalDecisions, 'What was decided'),
  risk: z
    .enum(['at-risk', 'too-late', 'unused-seats'])
    .optional()
    .describe('Only what counts in one of the headlines.'),
  due: z
    .enum(['quarter'])
    .optional()
    .describe(
      'Only what can be cancelled from today until the calendar quarter (UTC) ends.',
    ),
  orderBy: z.enum(['deadline', 'cost', 'waste']).default('deadline'),
  limit: z.coerce.number<number | string>().int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional(),
});

/** A query as it is answered, with defaults filled in. */
export type AskedRenewals = z.output<typeof renewalsQuerySchema>;

/** @public */
export type RenewalsQuery = z.input<typeof renewalsQuerySchema>;
