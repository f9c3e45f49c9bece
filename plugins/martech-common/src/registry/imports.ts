import { z } from 'zod';
import { martechKindNames } from '../kinds/kindNames';

/** Most rows one import takes. */
export const MAX_IMPORT_ROWS = 15_000;

/** Most characters one import takes. */
export const MAX_IMPORT_SIZE = 20_000_000;

/**
 * Body of `POST /registry/imports`: an inventory that exists already. Creating
 * an import checks every row and registers nothing; applying it does.
 */
export const createImportSchema = z.strictObject({
  kind: z.enum(martechKindNames).default('MarketingPlatform'),
  source: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'must be small letters, digits and dashes, for example cmdb',
    })
    .max(63)
    .describe('Where the rows come from; a later import of it updates them.'),
  format: z.enum(['csv', 'json']),
  text: z
    .string()
    .min(1)
    .max(MAX_IMPORT_SIZE)
    .describe('CSV with a head line, or a JSON list of objects.'),
  mapping: z
    .record(z.string().max(200), z.string().max(200))
    .default({})
    .describe(
      'From a column to a field (title, owner, type, contract.annualCost.amount); columns named like a field need none, an empty one is left out.',
    ),
  defaults: z
    .record(z.string().max(200), z.unknown())
    .default({})
    .describe('Fields for rows that say nothing, for example owner.'),
  retireMissing: z
    .boolean()
    .default(false)
    .describe('Retire what this source named earlier and names no longer.'),
});

/** @public */
export type CreateImport = z.input<typeof createImportSchema>;

/** What becomes, or became, of one row. */
export const importOutcomes = [
  'create',
  'update',
  'unchanged',
  'retire',
  'refused',
] as const;

/** @public */
export type ImportOutcome = (typeof importOutcomes)[number];

/** Answer of `POST /registry/imports`, `GET …/:id` and `POST …/:id/apply`. */
export const importSchema = z.object({
  id: z.string(),
  kind: z.enum(martechKindNames),
  source: z.string(),
  state: z
    .enum(['checking', 'checked', 'applying', 'applied', 'stopped'])
    .describe('checked: waits to be applied; stopped: says why, can go on.'),
  stoppedBecause: z.string().optional(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  rows: z.int(),
  done: z.int().describe('Rows that were looked at in this state.'),
  counts: z.record(z.enum(importOutcomes), z.int()),
  retiresShare: z
    .number()
    .describe('Share of what the source had that would be retired, 0 to 1.'),
  unmapped: z.array(z.string()).describe('Columns that nothing was made of.'),
});

/** @public */
export type RegistryImport = z.infer<typeof importSchema>;

/** Answer of `GET /registry/imports/:id/rows`, in the order of the file. */
export const importRowsSchema = z.object({
  items: z.array(
    z.object({
      row: z.int().describe('Line of the data, the first is 1.'),
      entityRef: z.string().optional(),
      title: z.string().optional(),
      outcome: z.enum(importOutcomes),
      applied: z.boolean(),
      problems: z.array(z.object({ path: z.string(), message: z.string() })),
    }),
  ),
  nextCursor: z.string().optional(),
});

/** @public */
export type ImportRows = z.infer<typeof importRowsSchema>;

/** Body of `POST /registry/imports/:id/apply`. */
export const applyImportSchema = z.strictObject({
  confirmShare: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Share that may be retired when it is above the set one.'),
});

/** @public */
export type ApplyImport = z.input<typeof applyImportSchema>;
