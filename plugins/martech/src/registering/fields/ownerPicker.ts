import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { lazyField } from './lazyField';

/** What `ui:options` of the owner picker may say. */
export type OwnerOptions = {
  /** Whether the reader's own team is chosen already; it is without it. */
  preselect?: boolean;
};

/** The team that answers for something. */
export const ownerPicker = {
  name: 'MartechOwnerPicker',
  component: lazyField<string, OwnerOptions>(
    async () => (await import('../components/OwnerPicker')).OwnerPicker,
  ),
  schema: makeFieldSchema({
    output: z => z.string().describe('Reference of a group'),
    uiOptions: z =>
      z.object({
        preselect: z
          .boolean()
          .optional()
          .describe("Whether the reader's own team is chosen already"),
      }),
  }),
};
