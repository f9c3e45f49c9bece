import { RoleId } from '@martech-portal/backstage-plugin-martech-common';

/** A person or group as the catalog has it today. */
export interface Standing {
  /** Of a person: there, and did not leave. Of a group: with anybody active in it. */
  active: boolean;
  /** Of a group: people in it who are active. */
  members: readonly string[];
}

/** A role of a platform that has not ended. */
export interface HeldRole {
  role: RoleId;
  holder?: string;
  deputy?: string;
}

/** Who is who around an entity; or, without one, around the portal. */
export interface EntityPeople {
  /** Missing: it is about no entity. */
  entityRef?: string;
  /** The accountable team, or a person. */
  owner?: string;
  /** Its own; of a kind without roles, those of its platforms. */
  roles: readonly HeldRole[];
  /** Who answers requests, `spec.intake.owner`. */
  intakeOwner?: string;
  /** Who decides about releases, `spec.release.owner`. */
  releaseOwner?: string;
  /**
   * Everybody named here or in the operating model, and the members of groups
   * among them, by reference. Whom the catalog does not have is missing.
   */
  standings: ReadonlyMap<string, Standing>;
}

/** Nobody is known: of records about no entity, in an empty catalog. */
export const nobody: EntityPeople = { roles: [], standings: new Map() };
