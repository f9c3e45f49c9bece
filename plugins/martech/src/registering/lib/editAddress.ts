import {
  formFromEntity,
  RegisteredEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { draftParts } from './draftParts';

/**
 * Servers refuse requests whose head is longer than 16 kB, and a form that is
 * loaded again sends its whole address.
 */
const LONGEST_ADDRESS = 10_000;

/** The values with which a form shows an entity again, to be saved as the next version. */
export const editValues = (
  registered: RegisteredEntity,
): Record<string, unknown> => ({
  ...formFromEntity(draftParts(registered)),
  _version: registered.version,
});

/**
 * The values that make a platform of a sandbox: everything that is known, to
 * be proposed, without a day on which it ends.
 */
export function promoteValues(
  registered: RegisteredEntity,
): Record<string, unknown> {
  const { sandbox: _, ...values } = editValues(registered);
  return { ...values, lifecycle: 'proposed' };
}

/** The address of a form with values in it; undefined when it would be too long. */
export function editAddress(
  form: string,
  values: Record<string, unknown>,
): string | undefined {
  const search = new URLSearchParams({ formData: JSON.stringify(values) });
  const address = `${form}?${search}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}
