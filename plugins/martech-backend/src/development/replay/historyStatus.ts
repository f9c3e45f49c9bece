import { z } from 'zod';

/** Answer of `GET /dev/history`. */
export const historyStatusSchema = z.object({
  state: z
    .enum(['none', 'running', 'interrupted', 'failed', 'done'])
    .describe('interrupted: the portal ended in the middle of it.'),
  problem: z.string().optional(),
  day: z.iso.date().optional().describe('Replayed so far.'),
  days: z.int(),
  changes: z.int().describe('Dated changes of entities.'),
  observations: z.int(),
  deeds: z.int().default(0).describe('What people did about records, so far.'),
  transitions: z.int().describe('Rows of history that are no first sight.'),
  seconds: z.number(),
  missing: z
    .array(z.string())
    .describe('Entities of the history that the catalog does not have.'),
});

/** How a replay stands, or how the last one went. */
export type HistoryStatus = z.infer<typeof historyStatusSchema>;

export const noHistory: HistoryStatus = {
  state: 'none',
  days: 0,
  changes: 0,
  observations: 0,
  deeds: 0,
  transitions: 0,
  seconds: 0,
  missing: [],
};
