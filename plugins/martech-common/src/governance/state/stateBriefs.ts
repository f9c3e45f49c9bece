import { z } from 'zod';
import { controlStates } from './controlState';

/** Body of `POST /control/states`: whose states are asked for. */
export const askStatesSchema = z.strictObject({
  entityRefs: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(200)
    .describe('Full references; only platforms and templates have a state.'),
});

/** Answer of `POST /control/states`. */
export const stateBriefsSchema = z.object({
  items: z
    .array(
      z.object({
        entityRef: z.string(),
        state: z.enum(controlStates),
        since: z.iso.datetime().nullable(),
      }),
    )
    .describe('In the order asked; without what has no state or is hidden.'),
});

/** @public */
export type StateBriefs = z.infer<typeof stateBriefsSchema>;
