import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isMarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import {
  CompiledScorecard,
  compileScorecard,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { LRUCache } from 'lru-cache';
import { KnownScorecard, ScorecardSet } from '../domain/ScorecardSet';
import {
  ScorecardVersion,
  ScorecardVersions,
} from '../store/ScorecardVersions';

/** Ids of checks of versions that are no longer in force. */
const MOST_PAST = 500;

interface Compiled {
  revision: number;
  compiled: CompiledScorecard;
}

/** The scorecards of the catalog, compiled once per version. */
export class Scorecards {
  readonly #versions: ScorecardVersions;
  readonly #compiled = new Map<number, Compiled>();
  readonly #past = new LRUCache<string, readonly string[]>({ max: MOST_PAST });
  #set: ScorecardSet = { revision: -1, scorecards: new Map() };

  constructor(versions: ScorecardVersions) {
    this.#versions = versions;
  }

  /** As they are now, whichever replica noticed. */
  async current(): Promise<ScorecardSet> {
    const revision = await this.#versions.revision();
    if (revision > this.#set.revision) {
      const rows = await this.#versions.current();
      const firstIds = await this.#versions.firstIds();
      const scorecards = rows.map((row): [string, KnownScorecard] => [
        row.entityRef,
        {
          id: firstIds.get(row.entityRef) ?? row.id,
          entityRef: row.entityRef,
          entity: row.definition,
          compiled: this.#compile(row),
        },
      ]);
      this.#set = { revision, scorecards: new Map(scorecards) };
    }
    return this.#set;
  }

  /**
   * Notes what the catalog has under the reference of a scorecard.
   *
   * @returns whether that was news
   */
  take(
    entityRef: string,
    entity: Entity | undefined,
    now: number,
  ): Promise<boolean> {
    if (!entity || !isMarketingScorecard(entity)) {
      return this.#versions.remove(entityRef, now);
    }
    const { version } = compileScorecard(entity);
    const ref = stringifyEntityRef(entity);
    return this.#versions.put({ entityRef: ref, version, entity }, now);
  }

  /** Ids of the checks of a version, in its order. */
  async checkIds(entityRef: string, version: string) {
    const current = this.#set.scorecards.get(entityRef)?.compiled;
    if (current?.version === version) return current.checks.map(({ id }) => id);
    const name = `${entityRef} ${version}`;
    const known = this.#past.get(name);
    if (known) return known;
    const past = await this.#versions.of(entityRef, version);
    const ids = past?.definition.spec.checks.map(({ id }) => id) ?? [];
    this.#past.set(name, ids);
    return ids;
  }

  #compile({ definition, id, revision }: ScorecardVersion): CompiledScorecard {
    const known = this.#compiled.get(id);
    if (known?.revision === revision) return known.compiled;
    const compiled = compileScorecard(definition);
    this.#compiled.set(id, { revision, compiled });
    return compiled;
  }
}
