import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { martechPlugin } from '../legacyPlugin';
import { overlapField } from './fields/overlapField';
import { ownerPicker } from './fields/ownerPicker';
import { readinessPreview } from './fields/readinessPreview';
import { rolesField } from './fields/rolesField';
import { taxonomyPicker } from './fields/taxonomyPicker';
import { vendorPicker } from './fields/vendorPicker';

// Field extensions go between <ScaffolderFieldExtensions> below the
// ScaffolderPage of an app; they need no plugin of the scaffolder itself.
// The old system takes the schema of a field without its types.

/**
 * Chooses from a controlled list (`ui:field: MartechTaxonomyPicker`).
 *
 * @public
 */
export const MartechTaxonomyPickerFieldExtension = martechPlugin.provide(
  createScaffolderFieldExtension({
    ...taxonomyPicker,
    schema: taxonomyPicker.schema.schema,
  }),
);

/**
 * Shows who serves a need already (`ui:field: MartechOverlap`).
 *
 * @public
 */
export const MartechOverlapFieldExtension = martechPlugin.provide(
  createScaffolderFieldExtension({
    ...overlapField,
    schema: overlapField.schema.schema,
  }),
);

/**
 * Who holds which role of a platform (`ui:field: MartechRoles`).
 *
 * @public
 */
export const MartechRolesFieldExtension = martechPlugin.provide(
  createScaffolderFieldExtension({
    ...rolesField,
    schema: rolesField.schema.schema,
  }),
);

/**
 * Finds or adds a vendor (`ui:field: MartechVendorPicker`).
 *
 * @public
 */
export const MartechVendorPickerFieldExtension = martechPlugin.provide(
  createScaffolderFieldExtension({
    ...vendorPicker,
    schema: vendorPicker.schema.schema,
  }),
);

/**
 * What the rules say of the form (`ui:field: MartechReadinessPreview`).
 *
 * @public
 */
export const MartechReadinessPreviewFieldExtension = martechPlugin.provide(
  createScaffolderFieldExtension({
    ...readinessPreview,
    schema: readinessPreview.schema.schema,
  }),
);

/**
 * The team that answers for something (`ui:field: MartechOwnerPicker`).
 *
 * @public
 */
export const MartechOwnerPickerFieldExtension = martechPlugin.provide(
  createScaffolderFieldExtension({
    ...ownerPicker,
    schema: ownerPicker.schema.schema,
  }),
);
