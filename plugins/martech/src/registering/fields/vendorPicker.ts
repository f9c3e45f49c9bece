import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { VendorValue } from '../lib/vendorValue';
import { lazyField } from './lazyField';

/** Who supplies it: a vendor of the catalog, or one to be registered with it. */
export const vendorPicker = {
  name: 'MartechVendorPicker',
  component: lazyField<VendorValue, {}>(
    async () => (await import('../components/VendorPicker')).VendorPicker,
  ),
  schema: makeFieldSchema({
    output: z =>
      z.union([
        z.string().describe('Reference of a registered vendor'),
        z
          .object({
            title: z.string(),
            website: z.string().optional(),
            domains: z.array(z.string()).optional(),
          })
          .describe('A vendor that is not registered yet'),
      ]),
  }),
};
