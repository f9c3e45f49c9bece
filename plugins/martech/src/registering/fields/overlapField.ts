import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { lazyField } from './lazyField';
import { reasonMissing } from './reasonMissing';

/** Why one more is needed although others serve the same need. */
export interface OverlapValue {
  reason?: string;
}

/** Who serves already what the form describes, and why one more is needed. */
export const overlapField = {
  name: 'MartechOverlap',
  component: lazyField<OverlapValue, {}>(
    async () => (await import('../components/OverlapField')).OverlapField,
  ),
  validation: reasonMissing,
  schema: makeFieldSchema({
    output: z => z.object({ reason: z.string().optional() }),
  }),
};
