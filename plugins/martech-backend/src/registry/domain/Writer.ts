import { Doer } from '../../governance/records';
import { Registered } from './Registered';
import { writersOf } from './ownerOf';

/** Who is about to do something with the registry, and what permissions say. */
export interface Writer {
  doer: Doer;
  /** `martech.registry.create`. */
  creates: boolean;
  /** `martech.registry.update`. */
  updates: boolean;
  /** `martech.registry.administer`. */
  administers: boolean;
}

/** Whether an entity is one's own: registered by or kept by the writer. */
export function isOwn(
  { doer }: Writer,
  { createdBy, entity }: Pick<Registered, 'createdBy' | 'entity'>,
): boolean {
  if (createdBy === doer.ref) return true;
  const refs = new Set([doer.ref, ...doer.groups]);
  return writersOf(entity).some(ref => refs.has(ref));
}

/** Programs write only where they may administer. */
export const mayWrite = (writer: Writer, registered: Registered): boolean =>
  writer.administers ||
  (writer.doer.person && writer.updates && isOwn(writer, registered));
