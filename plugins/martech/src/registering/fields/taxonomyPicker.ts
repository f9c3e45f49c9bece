import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { VocabularyName } from '@martech-portal/backstage-plugin-martech-common';
import { lazyField } from './lazyField';

/** Ids of entries; several where the field takes several. */
export type TaxonomyValue = string | string[];

/** What `ui:options` of the taxonomy picker may say. */
export type TaxonomyOptions = {
  vocabulary?: VocabularyName;
  /** Whether several may be chosen; of a field of type array they may. */
  multiple?: boolean;
};

/** Entries of a controlled list: type, capabilities, markets and so on. */
export const taxonomyPicker = {
  name: 'MartechTaxonomyPicker',
  component: lazyField<TaxonomyValue, TaxonomyOptions>(
    async () => (await import('../components/TaxonomyPicker')).TaxonomyPicker,
  ),
  schema: makeFieldSchema({
    output: z => z.union([z.string(), z.array(z.string())]),
    uiOptions: z =>
      z.object({
        vocabulary: z
          .enum([
            'categories',
            'capabilities',
            'dataObjects',
            'markets',
            'channels',
            'assetClasses',
          ])
          .optional()
          .describe('The list to choose from; categories without it'),
        multiple: z.boolean().optional().describe('Whether several fit'),
      }),
  }),
};
