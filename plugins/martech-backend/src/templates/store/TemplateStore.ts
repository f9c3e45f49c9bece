import { KnownVersion, TemplateRow } from '../domain/TemplateRow';

/** What is known of templates and their files. */
export interface TemplateStore {
  /** By full lower-case reference; unknown ones have no entry. */
  of(entityRefs: readonly string[]): Promise<Map<string, TemplateRow>>;

  /** Those that name one of some templates as what they were made from. */
  madeFrom(entityRefs: readonly string[]): Promise<TemplateRow[]>;

  /** Those whose files have one of some hashes. */
  withHashes(hashes: readonly string[]): Promise<TemplateRow[]>;

  /** Versions that were seen, by template, the earliest first. */
  versionsOf(
    entityRefs: readonly string[],
  ): Promise<Map<string, KnownVersion[]>>;

  /**
   * Keeps what changed, and of the others only that they were looked at.
   *
   * @param touched - references of rows that are as they were
   */
  save(found: {
    changed: readonly TemplateRow[];
    touched: readonly { entityRef: string; checkedAt?: number }[];
    versions: readonly KnownVersion[];
    seenAt: number;
  }): Promise<void>;

  /** Forgets templates, not their versions, that were not seen since then. */
  removeUnseen(since: number): Promise<number>;
}
