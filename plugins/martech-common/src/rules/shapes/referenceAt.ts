import { KindDefinition } from '../../kinds/kindDefinition';
import { ReferenceShape } from './shape';

/** Kinds that bare names mean in fields that make no relation. */
const otherFields: Record<string, string> = {
  'spec.intake.template': 'template',
  'spec.agreements[].covers[]': 'marketingplatform',
  'spec.checks[].remediation.template': 'template',
};

/** How a text field of that format and path is completed; undefined: as written. */
export function referenceAt(
  definition: KindDefinition,
  path: string,
  format: string | undefined,
): ReferenceShape | undefined {
  const field = definition.relations.find(row => row.path === path);
  if (!field && format !== 'entity-ref' && format !== 'contact') {
    return undefined;
  }
  return {
    defaultKind:
      field?.defaultKind.toLocaleLowerCase('en') ??
      otherFields[path] ??
      'group',
    orAddress: format === 'contact',
  };
}
