import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { createHash } from 'node:crypto';
import { ScorecardCatalog } from '../../scorecards/engine';
import { EntityTimeline } from '../domain/entityTimeline';
import { related } from '../domain/related';
import { stateOn } from '../domain/stateOn';
import { isEntity } from './isEntity';

const asJson = (entity: Entity): JsonObject =>
  JSON.parse(JSON.stringify({ ...entity, relations: undefined }));

/** Of one that the catalog no longer has; nothing is ever stored about it. */
const goneUid = (entityRef: string) => `gone ${entityRef}`;

/** As the catalog does it: other relations, another etag. */
const stitched = (entity: Entity): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    etag: createHash('sha1')
      .update(JSON.stringify([entity.metadata.etag, entity.relations]))
      .digest('hex'),
  },
});

/** The catalog as it was on a day: what it is now, with its changes undone. */
export class PastCatalog implements ScorecardCatalog {
  readonly #present = new Map<string, JsonObject>();
  readonly #timelines: Map<string, EntityTimeline>;
  readonly #days: string[];
  #entities = new Map<string, Entity>();
  #shown?: string;

  constructor(present: Entity[], timelines: EntityTimeline[]) {
    for (const entity of present) {
      this.#present.set(stringifyEntityRef(entity), asJson(entity));
    }
    this.#timelines = new Map(
      timelines.map(timeline => [timeline.entityRef, timeline]),
    );
    const days = timelines.flatMap(({ since, until, earlier }) => [
      ...earlier.map(state => state.until),
      ...[since ?? [], until ?? []].flat(),
    ]);
    this.#days = [...new Set(days)].sort();
  }

  /** Whether something changed between two days, in either direction. */
  #differs(one: string, other: string) {
    const [before, after] = [one, other].sort();
    return this.#days.some(day => before < day && day <= after);
  }

  /** Shows another day; false when it is the same as what was shown. */
  show(day: string): boolean {
    if (this.#shown !== undefined && !this.#differs(this.#shown, day)) {
      return false;
    }
    this.#shown = day;
    const refs = new Set([...this.#present.keys(), ...this.#timelines.keys()]);
    const entities = related(
      [...refs].flatMap(ref => this.#stateOn(ref, day) ?? []),
    );
    this.#entities = new Map(
      [...entities].map(([ref, entity]) => [ref, stitched(entity)]),
    );
    return true;
  }

  #stateOn(ref: string, day: string): Entity | undefined {
    const timeline = this.#timelines.get(ref) ?? {
      entityRef: ref,
      earlier: [],
    };
    const state = stateOn(this.#present.get(ref), timeline, day);
    if (!state || !isEntity(state.entity)) return undefined;
    const { metadata } = state.entity;
    return {
      ...state.entity,
      metadata: {
        ...metadata,
        uid: metadata.uid ?? goneUid(ref),
        etag: `${metadata.etag ?? ''}~${state.ahead}`,
      },
    };
  }

  /** Everything there is on the day shown. */
  all(): Entity[] {
    return [...this.#entities.values()];
  }

  refs(): string[] {
    return [...this.#entities.keys()];
  }

  async withRelations(entityRefs: string[]) {
    return entityRefs.map(ref => this.#entities.get(ref));
  }
}
