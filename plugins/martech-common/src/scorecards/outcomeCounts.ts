import { z } from 'zod';
import { outcomes } from './outcomes';

/** How many checks came to each outcome. */
export const outcomeCountsSchema = z.record(z.enum(outcomes), z.int());

/** @public */
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>;
