import { AuditEvent } from '../../../audit';
import { ListedPack, PackReader, StoredPack } from '../domain/StoredPack';

/** A pack that has no number yet. */
export type NewPack = Omit<StoredPack, 'number'>;

/** Packs as they were frozen. */
export interface PackStore {
  /** The newest first. */
  list(reader: PackReader, limit: number): Promise<ListedPack[]>;

  /** Undefined also for one of somebody else that the reader may not read. */
  byId(id: string, reader: PackReader): Promise<StoredPack | undefined>;

  /** Gives it the next number; it is written together with its audit row. */
  add(
    pack: NewPack,
    audit: (added: StoredPack) => AuditEvent,
  ): Promise<StoredPack>;
}
