import {
  ApplyImport,
  CreateImport,
  EntityVersions,
  ImportOutcome,
  ImportRows,
  MoveEntity,
  Overlap,
  OverlapQuery,
  RegisteredEntity,
  RegisterEntity,
  RemovedEntities,
  RegistryImport,
  UpdateEntity,
} from '../registry';
import { WriteOptions } from './governanceApi';
import { CallOptions } from './HttpCalls';

/**
 * Entities that are kept in the database of the portal instead of in Git. The
 * catalog has them a few seconds later.
 *
 * @public
 */
export interface RegistryApi {
  /**
   * Registers an entity.
   *
   * @throws ResponseError (400) with field and rule when the catalog would
   *   refuse it, (409) when the name is in use, with where it lives as far as
   *   the caller may see it
   */
  register(
    body: RegisterEntity,
    options?: WriteOptions,
  ): Promise<RegisteredEntity>;

  /** Checks as `register` does and stores nothing. */
  checkRegistration(
    body: RegisterEntity,
    options?: CallOptions,
  ): Promise<{ problems: { path: string; message: string }[] }>;

  /** @throws ResponseError (404) when it is not kept here or is not visible */
  registered(
    entityRef: string,
    options?: CallOptions,
  ): Promise<RegisteredEntity>;

  /** Its versions, the newest first. */
  versions(
    entityRef: string,
    options?: CallOptions & { cursor?: string },
  ): Promise<EntityVersions>;

  /**
   * Writes the next version.
   *
   * @param version - the one that was seen; another gives a ResponseError (409)
   */
  update(
    entityRef: string,
    version: number,
    body: UpdateEntity,
    options?: WriteOptions,
  ): Promise<RegisteredEntity>;

  /**
   * `retire` moves it to the last lifecycle of its kind, `remove` takes it out
   * of the catalog and keeps its history, `restore` takes either back.
   */
  move(
    action: 'retire' | 'restore' | 'remove',
    entityRef: string,
    version: number,
    body: MoveEntity,
    options?: WriteOptions,
  ): Promise<RegisteredEntity>;

  /** What was taken out of the catalog and can be restored by the caller. */
  removed(options?: CallOptions): Promise<RemovedEntities>;

  /** Visible platforms that already serve what is described. */
  overlap(query: OverlapQuery, options?: CallOptions): Promise<Overlap>;

  /** Starts to check an inventory; nothing is registered yet. */
  createImport(
    body: CreateImport,
    options?: WriteOptions,
  ): Promise<RegistryImport>;

  /** How far an import is. */
  import(id: string, options?: CallOptions): Promise<RegistryImport>;

  /** Its rows with what becomes of them. */
  importRows(
    id: string,
    options?: CallOptions & { cursor?: string; outcome?: ImportOutcome },
  ): Promise<ImportRows>;

  /** Applies what was checked, or goes on where it stopped. */
  applyImport(
    id: string,
    body: ApplyImport,
    options?: CallOptions,
  ): Promise<RegistryImport>;
}
