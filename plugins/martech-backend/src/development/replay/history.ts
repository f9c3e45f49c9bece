import { observationSchema } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { recordHistorySchema } from '../records/recordHistory';

const ref = z.string().regex(/^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/, {
  error: 'must be a full reference, for example user:default/maya.lindqvist',
});
const json = z.record(z.string(), z.json());

/** Body of `POST /dev/history`: see catalog-info/history/README.md. */
export const historySchema = z.strictObject({
  from: z.iso.date(),
  again: z
    .boolean()
    .default(false)
    .describe('Forget the history there is; it is gone for good.'),
  entities: z
    .array(
      z.strictObject({
        entityRef: ref.transform(text => text.toLocaleLowerCase('en')),
        since: z.iso.date().optional(),
        until: z.iso.date().optional(),
        entity: json.optional(),
        earlier: z.array(z.strictObject({ until: z.iso.date(), was: json })),
      }),
    )
    .max(5_000),
  facts: z.array(
    z.strictObject({
      source: z.string(),
      observations: z.array(observationSchema),
    }),
  ),
  records: recordHistorySchema.default({ begun: [], steps: [] }),
});

/** What is replayed. */
export type History = z.output<typeof historySchema>;
