import { ExceptionView } from '../domain/ExceptionView';

/** Records as far as states depend on them. */
export interface ControlRecords {
  /** Revision of all records: every write raises it. */
  revision(): Promise<number>;

  /** Entities whose records were written after `since`, up to `until`. */
  changed(since: number, until: number): Promise<string[]>;

  /**
   * Exceptions that are asked for or active, and those whose time was up after
   * an instant; by reference, the oldest first.
   */
  exceptions(
    entityRefs: readonly string[],
    expiredAfter: number,
  ): Promise<Map<string, ExceptionView[]>>;

  /** Of some entities, those with an approved go-live review. */
  reviewed(entityRefs: readonly string[]): Promise<Set<string>>;

  /** Of some incidents, those that are not solved. */
  openIncidents(ids: readonly string[]): Promise<Set<string>>;
}
