import { z } from 'zod';

const hours = z.number().nullable().describe('Hours; null: nothing to tell.');

/** Answer of `GET /records/metrics[?entityRef=]`: how management is going, last 365 days. */
export const recordMetricsSchema = z.object({
  from: z.iso.date(),
  changes: z.object({
    done: z.int(),
    failed: z.int().describe('Failed or rolled back.'),
    failureRate: z.number().nullable().describe('0 to 1.'),
    leadTimeHours: hours.describe('Submitted to completed, median hours.'),
    approvalHours: hours.describe('Submitted to approved, median hours.'),
    emergencies: z.int(),
    overdue: z.int().describe('Emergencies without approval after 48 hours.'),
  }),
  incidents: z.object({
    opened: z.int(),
    restoreHours: hours.describe('Began to resolved, median hours.'),
    byPriority: z.record(z.string(), z.int()),
  }),
  requests: z.object({
    answered: z.int(),
    onTime: z.int(),
    responseHours: hours.describe('Asked to accepted or declined, median.'),
  }),
  exceptions: z.object({
    active: z.int(),
    oldestDays: z.int().nullable(),
    medianAgeDays: z.number().nullable(),
    renewed: z.int(),
    permanent: z.int().describe('A year old or renewed twice.'),
    expiringIn30Days: z.int(),
    money: z
      .array(z.object({ amount: z.number(), currency: z.string() }))
      .describe('Annual cost of the entities behind them, per currency.'),
    withPersonalData: z.int(),
  }),
  approvals: z
    .array(
      z.object({
        area: z.string(),
        decided: z.int(),
        medianHours: hours,
      }),
    )
    .describe('How long each decision area takes.'),
});

/** @public */
export type RecordMetrics = z.infer<typeof recordMetricsSchema>;
