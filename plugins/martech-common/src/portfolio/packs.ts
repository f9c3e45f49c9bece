import { z } from 'zod';
import { recordTypes } from '../governance/machines';
import { recordMetricsSchema } from '../governance/records/metrics';
import { controlStates } from '../governance/state/controlState';
import { portfolioOverviewSchema, stateTurnsSchema } from './overview';
import { renewalSchema, renewalsSchema } from './renewals';

const ref = z.string();
const day = z.iso.date();

/** A record as a pack names it. */
export const packRecordSchema = z.object({
  id: z.string(),
  number: z.string(),
  type: z.enum(recordTypes),
  title: z.string(),
  entityRef: ref.optional(),
  entityTitle: z.string().optional(),
  state: z.string(),
  dueAt: z.iso.datetime().optional(),
  overdue: z.boolean(),
  deciders: z
    .array(z.object({ area: z.string().optional(), who: z.array(ref) }))
    .optional()
    .describe(
      'Who has yet to decide, nobody where no approver is left; missing in older packs.',
    ),
});

/** @public */
export type PackRecord = z.infer<typeof packRecordSchema>;

/** A platform that is uncontrolled, with why. */
export const packPlatformSchema = z.object({
  entityRef: ref,
  title: z.string(),
  owner: ref.optional(),
  since: z.iso.datetime().optional(),
  reasons: z.array(z.string()).describe('Conditions and signals.'),
});

/** @public */
export type PackPlatform = z.infer<typeof packPlatformSchema>;

/** The numbers by which one pack is compared with another. */
export const packFiguresSchema = z.object({
  platforms: z.int(),
  controlled: z.int(),
  drifting: z.int(),
  uncontrolled: z.int(),
  ready: z.int(),
  consistency: z.number().nullable().describe('Of that day, 0 to 1.'),
  exceptions: z.int().describe('Active ones.'),
  atRisk: z.int().describe('Platforms that are money at risk.'),
});

/** @public */
export type PackFigures = z.infer<typeof packFiguresSchema>;

/** One end of a month, or today. */
export const packTrendSchema = z.object({
  day,
  states: z.record(z.enum(controlStates), z.int()),
});

/** @public */
export type PackTrendDay = z.infer<typeof packTrendSchema>;

/** What changed since the pack before, of those the author may read. */
export const packChangesSchema = z.object({
  number: z.string(),
  at: z.iso.datetime(),
  figures: packFiguresSchema.describe('As they were then.'),
  turns: stateTurnsSchema,
});

/** Everything on a pack, as it was when it was frozen. */
export const packContentSchema = z.object({
  asOf: z.iso.datetime(),
  partial: z.boolean().describe('The author does not see every platform.'),
  overview: portfolioOverviewSchema,
  figures: packFiguresSchema,
  red: z.object({
    total: z.int(),
    items: z.array(packPlatformSchema).describe('At most 15, longest first.'),
  }),
  decisions: z.object({
    items: z
      .array(packRecordSchema)
      .describe('Open ones that wait for approval, most urgent first, 15.'),
    isMore: z.boolean(),
  }),
  exceptions: z.object({
    debt: recordMetricsSchema.shape.exceptions,
    items: z.array(packRecordSchema).describe('Active, next to end, 10.'),
  }),
  renewals: renewalsSchema
    .pick({
      base: true,
      moneyAtRisk: true,
      tooLate: true,
      undecided: true,
      windows: true,
    })
    .extend({
      items: z
        .array(renewalSchema)
        .describe('Deadline within 120 days, at most 12.'),
    }),
  trend: z.array(packTrendSchema).describe('Oldest first.'),
  changes: packChangesSchema.nullable().describe('null: this is the first.'),
});

/** @public */
export type PackContent = z.infer<typeof packContentSchema>;

/** A pack in the list. */
export const packSummarySchema = z.object({
  id: z.string(),
  number: z.string().describe('For example PACK-3.'),
  title: z.string(),
  note: z.string().optional(),
  by: ref,
  at: z.iso.datetime(),
  partial: z.boolean(),
  figures: packFiguresSchema,
});

/** @public */
export type PackSummary = z.infer<typeof packSummarySchema>;

/** Answer of `GET /packs`. */
export const packsSchema = z.object({
  items: z.array(packSummarySchema).describe('The newest first, at most 100.'),
  mayFreeze: z.boolean(),
});

/** @public */
export type Packs = z.infer<typeof packsSchema>;

/** Answer of `GET /packs/:id`. */
export const packSchema = packSummarySchema.extend({
  content: packContentSchema,
});

/** @public */
export type Pack = z.infer<typeof packSchema>;

/** Body of `POST /packs`. */
export const freezePackSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  note: z
    .string()
    .trim()
    .max(2_000)
    .optional()
    .describe('What to tell the meeting, in plain words.'),
});

/** @public */
export type FreezePack = z.infer<typeof freezePackSchema>;
