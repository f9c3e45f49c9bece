import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { NewFact } from '../domain/NewFact';
import { FactFate } from '../domain/settleFact';

/** Observations of one source, by one writer. */
export interface FactBatch {
  source: string;
  /** Subject of the caller, or `source:<id>` for a source the backend runs. */
  writer: string;
  facts: readonly NewFact[];
}

/** What became of a batch. */
export interface FactsPut {
  /** One for each fact of the batch, in its order. */
  fates: FactFate[];
  /** Entities of which a fact was stored, each once. */
  changed: string[];
}

/** The newest observation of every fact of every entity. */
export interface FactStore {
  /**
   * What is known of entities, by full lower-case reference; an entity of which
   * nothing is known has no entry.
   */
  of(entityRefs: readonly string[]): Promise<Map<string, FactReading[]>>;

  /** Takes a batch in its order, all or nothing. The same again changes nothing. */
  put(batch: FactBatch): Promise<FactsPut>;

  /** Those of the entities that the catalog does not have. */
  waiting(entityRefs: readonly string[]): Promise<Set<string>>;

  /**
   * Removes the facts of entities that the catalog has not had since
   * `unseenSince`, and remembers from `now` on those that it lacks now.
   *
   * @returns how many facts were removed
   */
  removeUnseen(times: { now: Date; unseenSince: Date }): Promise<number>;
}
