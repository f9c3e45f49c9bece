/** Who does something: a person, a service, or the clock of the portal. */
export interface Doer {
  /** `user:…`, `service:…` or `clock`. */
  ref: string;
  /** Full references that the person owns things by: own, and of groups. */
  groups: readonly string[];
  /** Decisions need a person. */
  person: boolean;
}

/** The portal itself, when a time has come. */
export const clockDoer: Doer = { ref: 'clock', groups: [], person: false };

/** When something is done, and by whom. */
export interface Moment {
  now: Date;
  by: Doer;
}
