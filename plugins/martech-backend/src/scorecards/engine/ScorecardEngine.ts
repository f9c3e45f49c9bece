import { Entity } from '@backstage/catalog-model';
import { SnapshotParts } from '@martech-portal/backstage-plugin-martech-common/rules';
import { ScorecardSet } from '../domain/ScorecardSet';

/** Works out what scorecards come to, and writes what differs. */
export interface ScorecardEngine {
  /** Says that something about entities (or scorecards) changed. */
  mark(entityRefs: string[], now: Date): Promise<void>;

  /** Evaluates one entity now; false when the catalog does not have it. */
  evaluateNow(entityRef: string): Promise<boolean>;

  /** Works on one batch of what is due; false when nothing was. */
  runOnce(): Promise<boolean>;

  /** Works until nothing is due. */
  runUntilIdle(): Promise<void>;

  /** Marks what time alone has made due by an instant. */
  runDue(now: Date): Promise<void>;

  /** Marks everything and removes what the catalog no longer has. */
  sweep(): Promise<void>;

  /** The same, unless it was done within the hour. */
  sweepAfterStart(): Promise<void>;

  /** Notes that a sweep is complete, once nothing is left to do. */
  noteIdle(): Promise<void>;

  /** Writes the roll-ups of a day (UTC) from history; answers rows written. */
  rollUp(day: string): Promise<number>;

  /** All scorecards of the catalog, compiled. */
  compiledScorecards(): Promise<ScorecardSet>;

  /**
   * References of entities of the kinds that scorecards in force are about
   * whose rules name any of some people and groups.
   */
  naming(entityRefs: readonly string[]): Promise<string[]>;

  /**
   * What rules see of entities, which need not be in the catalog: for previews.
   * In the order of the entities.
   *
   * @param named - people and groups that the rules name
   */
  snapshotParts(
    entities: Entity[],
    named: readonly string[],
  ): Promise<SnapshotParts[]>;

  /** The same for entities of the catalog, in batches; without those it lacks. */
  snapshotPartsOf(
    entityRefs: string[],
    named: readonly string[],
  ): AsyncIterable<SnapshotParts[]>;
}
