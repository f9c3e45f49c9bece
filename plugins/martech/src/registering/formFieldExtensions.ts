import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { overlapField } from './fields/overlapField';
import { ownerPicker } from './fields/ownerPicker';
import { readinessPreview } from './fields/readinessPreview';
import { rolesField } from './fields/rolesField';
import { taxonomyPicker } from './fields/taxonomyPicker';
import { vendorPicker } from './fields/vendorPicker';

/** The fields of scaffolder forms, for the new frontend system. */
export const formFieldExtensions = [
  FormFieldBlueprint.make({
    name: 'taxonomy-picker',
    params: { field: async () => createFormField(taxonomyPicker) },
  }),
  FormFieldBlueprint.make({
    name: 'overlap',
    params: { field: async () => createFormField(overlapField) },
  }),
  FormFieldBlueprint.make({
    name: 'owner-picker',
    params: { field: async () => createFormField(ownerPicker) },
  }),
  FormFieldBlueprint.make({
    name: 'roles',
    params: { field: async () => createFormField(rolesField) },
  }),
  FormFieldBlueprint.make({
    name: 'vendor-picker',
    params: { field: async () => createFormField(vendorPicker) },
  }),
  FormFieldBlueprint.make({
    name: 'readiness-preview',
    params: { field: async () => createFormField(readinessPreview) },
  }),
];
