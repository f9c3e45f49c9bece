import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { lazyField } from './lazyField';

/** What `ui:options` of the preview may say. */
export type PreviewOptions = {
  /** Kind that the form registers; a platform without it. */
  kind?: MartechKindName;
};

/** What the rules say of the form; it has no value of its own. */
export const readinessPreview = {
  name: 'MartechReadinessPreview',
  component: lazyField<unknown, PreviewOptions>(
    async () =>
      (await import('../components/ReadinessPreview')).ReadinessPreview,
  ),
  schema: makeFieldSchema({
    output: z => z.unknown(),
    uiOptions: z =>
      z.object({
        kind: z.string().optional().describe('Kind that the form registers'),
      }),
  }),
};
