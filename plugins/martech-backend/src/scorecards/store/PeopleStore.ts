/** A user or group as evaluation last saw it. */
export interface Person {
  entityRef: string;
  uid: string;
  kind: string;
  etag: string;
  /** Groups it is a member of, by reference. */
  groups: string[];
}

/** Remembers people and groups, so that their changes are noticed. */
export interface PeopleStore {
  /** Uid and reference of everyone of a kind. */
  refs(kind: string): Promise<Map<string, string>>;

  /** By reference. */
  etags(entityRefs: string[]): Promise<Map<string, string>>;

  /** By reference. */
  groups(entityRefs: string[]): Promise<Map<string, string[]>>;

  put(people: Person[]): Promise<void>;

  remove(entityRefs: string[]): Promise<void>;

  /** Entities of our kinds that name any of these. */
  naming(entityRefs: string[]): Promise<string[]>;
}
