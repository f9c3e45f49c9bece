import { Entity } from '@backstage/catalog-model';
import {
  MartechKindName,
  RegistryAction,
} from '@martech-portal/backstage-plugin-martech-common';

/** An entity that is kept here. */
export interface Registered {
  uid: string;
  /** Full reference, lower case. */
  entityRef: string;
  kind: MartechKindName;
  /** As it was written. */
  entity: Entity;
  version: number;
  createdBy: string;
  createdAt: Date;
  updatedBy: string;
  updatedAt: Date;
  removedAt?: Date;
  /** Where it goes back to from the last lifecycle of its kind. */
  lifecycleBefore?: string;
  /** Farthest day that its sandbox was given, `YYYY-MM-DD`. */
  sandboxUntil?: string;
  /** How often its sandbox was given a later day. */
  extensions: number;
  /** First moment after its sandbox, as long as it is one. */
  endsAt?: Date;
  /** The import that keeps it, and what names it there. */
  origin?: { source: string; key: string };
}

/** What was done with an entity that is kept here. */
export interface RegistryEvent {
  action: RegistryAction;
  /** A person, `service:…` or `clock`. */
  by: string;
  at: Date;
  comment?: string;
}

/** A write of the registry: what it comes to, and what it was. */
export interface RegistryWrite {
  before?: Registered;
  after: Registered;
  event: RegistryEvent;
}
