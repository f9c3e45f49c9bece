/** What a record that begins is held against besides its rules. */
export interface BeginOptions {
  /** Throws when the record must not be about the entity. */
  mayBeAbout?: (entityRef: string) => Promise<void>;
}
