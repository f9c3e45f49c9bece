import {
  EntityVersion,
  RegistryChanges,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { OnceKey } from '../../governance/records/store/Idempotency';
import { Registered, RegistryWrite } from '../domain/Registered';

/** What a write goes with. */
export interface WriteOptions {
  /** For a write that may be sent again. */
  once?: OnceKey;
  /** Nobody has to be told, for example of an import. */
  quiet?: boolean;
  /** Done in the same transaction, before everything else; may throw. */
  along?(trx: Knex): Promise<void>;
}

/** The entities that are kept here. */
export interface Registry {
  byRef(entityRef: string): Promise<Registered | undefined>;
  byRefs(entityRefs: readonly string[]): Promise<Map<string, Registered>>;
  byUid(uid: string): Promise<Registered | undefined>;

  /** What a source of imports keeps, by what names it there. */
  ofSource(source: string): Promise<Map<string, Registered>>;

  /** The newest first, those below a version. */
  versions(
    uid: string,
    options: { below?: number; limit: number },
  ): Promise<EntityVersion[]>;

  /** What was written after a place in the order of all writes. */
  changes(after: number, limit: number): Promise<RegistryChanges>;

  /**
   * All or nothing, with versions, audit and outbox.
   *
   * @throws NameTakenError when a new entity has the name of one that is there
   * @throws StaleVersionError when one is not what it was
   * @throws DoneAlreadyError when the same was done before
   */
  write(
    writes: readonly RegistryWrite[],
    options?: WriteOptions,
  ): Promise<void>;

  /** Those that were taken out of the catalog, the last removed first. */
  removed(limit: number): Promise<Registered[]>;

  /** Those with which the clock has to do something. */
  due(now: Date, limit: number): Promise<Registered[]>;

  /** Says when the clock looks at an entity again. */
  lookAgain(uid: string, version: number, nextAt: Date | null): Promise<void>;
}

/** Somebody was first: there is a registered entity with this name. */
export class NameTakenError extends Error {
  readonly entityRef: string;

  constructor(entityRef: string) {
    super(`${entityRef} is registered already`);
    this.entityRef = entityRef;
  }
}
