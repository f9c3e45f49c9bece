import { Rights } from '../domain/Rights';

/** A key as it is kept: everything but the key. */
export interface StoredKey {
  id: string;
  /** Reference. */
  person: string;
  rights: Rights;
  createdAt: Date;
  /** When the rights were last asked for. */
  confirmedAt: Date;
  readAt?: Date;
}

/** Keys of calendar feeds. */
export interface CalendarKeys {
  /** Newest first. */
  of(person: string): Promise<StoredKey[]>;
  byHash(hash: string): Promise<StoredKey | undefined>;
  add(key: StoredKey & { hash: string }): Promise<void>;
  /** False: the person has no such key. */
  remove(id: string, person: string): Promise<boolean>;
  /** New rights for all keys of a person. */
  confirm(person: string, rights: Rights, now: Date): Promise<void>;
  markRead(id: string, now: Date): Promise<void>;
}
