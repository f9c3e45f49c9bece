import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { Registered } from './Registered';
import { mayWrite, Writer } from './Writer';

/** A registered entity as the API hands it out. */
export const showRegistered = (
  registered: Registered,
  writer: Writer,
): RegisteredEntity => ({
  uid: registered.uid,
  entityRef: registered.entityRef,
  kind: registered.kind,
  entity: { ...registered.entity },
  version: registered.version,
  removed: registered.removedAt !== undefined,
  createdBy: registered.createdBy,
  createdAt: registered.createdAt.toISOString(),
  updatedBy: registered.updatedBy,
  updatedAt: registered.updatedAt.toISOString(),
  mayEdit: mayWrite(writer, registered),
});
