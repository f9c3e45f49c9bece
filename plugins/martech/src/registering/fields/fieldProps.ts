import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';

/** What the scaffolder hands to a field: its value, its options, the form. */
export type FieldProps<Value, Options> = FieldExtensionComponentProps<
  Value,
  Options
>;
