import { ScaffolderField } from '@backstage/plugin-scaffolder-react/alpha';
import { PropsWithChildren } from 'react';

interface FramedField {
  rawErrors: string[];
  required?: boolean;
  disabled: boolean;
  schema: { description?: string };
  uiSchema: { 'ui:description'?: string };
}

/** What stands around every field: its description, as stock fields show it. */
export function FieldFrame(props: PropsWithChildren<{ field: FramedField }>) {
  const { children, field } = props;
  return (
    <ScaffolderField
      rawErrors={field.rawErrors}
      rawDescription={
        field.uiSchema['ui:description'] ?? field.schema.description
      }
      required={field.required}
      disabled={field.disabled}
    >
      {children}
    </ScaffolderField>
  );
}
