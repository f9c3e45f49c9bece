import { Registered } from '../../domain/Registered';
import { mayWrite } from '../../domain/Writer';
import { StoredImport } from './StoredImport';

/** Why an import must not write what is there. */
export function unwritable(
  { source, writer }: StoredImport,
  before: Registered,
): string | undefined {
  const { createdBy, entityRef, origin, removedAt } = before;
  if (removedAt) return `${entityRef} was removed: restore it first`;
  if (origin && origin.source !== source) {
    return `${entityRef} is kept by the import ${origin.source}`;
  }
  return mayWrite(writer, before)
    ? undefined
    : `${entityRef} was registered by ${createdBy}, and you may not edit it`;
}
