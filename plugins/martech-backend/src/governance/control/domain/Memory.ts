import { z } from 'zod';

/** What was seen of an entity before and still decides something. */
export const memorySchema = z.object({
  /** First seen launched or operating without a break, milliseconds. */
  liveSince: z.number().optional(),
  /** People and groups that were there when somebody looked. */
  resolved: z.array(z.string()).default([]),
  /** Exceptions that had ended unsolved, as rules were told of them. */
  unsolved: z.int().default(0),
});

/** See `memorySchema`. */
export type Memory = z.infer<typeof memorySchema>;

export const noMemory: Memory = { resolved: [], unsolved: 0 };

const live = ['launched', 'operating'];

/** Since when something is live, which begins anew once it was not. */
export function liveSince(
  { liveSince: before }: Memory,
  lifecycle: string,
  now: number,
): number | undefined {
  return live.includes(lifecycle) ? before ?? now : undefined;
}
