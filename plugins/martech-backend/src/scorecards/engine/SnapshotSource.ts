import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isMarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import {
  FactReading,
  RecordCounts,
  SnapshotParts,
  snapshotRefs,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock } from '../../clock';
import { referencesOf } from '../../entities/domain/references';
import { FactStore } from '../../facts/store/FactStore';
import { portfolioOf } from '../domain/portfolioOf';
import { stateOfEntity } from '../domain/stateOfEntity';
import { EvaluationStates } from '../store/EvaluationStates';
import { EntityCache } from './EntityCache';
import { Estate } from './Estate';
import { RecordSource } from './RecordSource';
import { rolesRequiredOf, ScorecardPolicy } from './ScorecardPolicy';
import { RulesReading, SnapshotRefs } from './SnapshotRefs';
import { ownLookup, peopleNamedBy } from './ownLookup';
import { Slices } from './Slices';

interface SnapshotSourceOptions {
  cache: EntityCache;
  clock: Clock;
  estate: Estate;
  facts: Pick<FactStore, 'of'>;
  policy: ScorecardPolicy;
  records: RecordSource;
  states: EvaluationStates;
}

/** What rules for an entity want besides the entity. */
export interface Wanted {
  /** Whom they ask about by name. */
  named(entity: Entity): readonly string[];
  /** Missing: everything that rules might look up. */
  reading?(entity: Entity): RulesReading;
}

/** What was read about an entity, before a snapshot is made of it. */
export interface Gathered {
  entity: Entity;
  entityRef: string;
  /** What it refers to, and whom rules for it name. */
  refs: readonly string[];
  /** What tells whether one of them changed. */
  stateOf(entityRef: string): string;
  records?: RecordCounts;
  /** Differs when what the estate says may differ. */
  estateKey(): string;
  /** Platforms it is built on that are ready. */
  ready: readonly string[];
  facts: readonly FactReading[];
  now: Date;
  /** What a snapshot is made of. */
  parts(): SnapshotParts;
}

const isGroup = (entity: Entity) => entity.kind === 'Group';

const builtOn = (entity: Entity): string[] =>
  isMarketingTemplate(entity)
    ? referencesOf(entity).all('spec.platforms[]')
    : [];

/** States tell whether the people are there who maintain one, though no rule asks. */
const isIntegrationRef = (ref: string) =>
  ref.startsWith('marketingintegration:');

/** What is wanted for each entity. */
interface Wants {
  refsOf(entityRef: string, entity: Entity): readonly string[];
  asksRelated(entity: Entity): boolean;
}

/** What an entity refers to and what rules name, each once. */
const both = (refs: readonly string[], named: readonly string[]) =>
  named.length === 0 ? refs : [...new Set([...refs, ...named])];

/** Reads what rules see of many entities at once. */
export class SnapshotSource {
  readonly #options: SnapshotSourceOptions;
  readonly #refs = new SnapshotRefs();

  constructor(options: SnapshotSourceOptions) {
    this.#options = options;
  }

  /**
   * In the order of the entities.
   *
   * @param notBefore - what was read earlier may be outdated
   */
  gather(
    entities: readonly Entity[],
    notBefore: number,
    wanted: Wanted,
  ): Promise<Gathered[]> {
    return this.#gather(entities, notBefore, {
      refsOf: (ref, entity) =>
        both(
          this.#refs.of(ref, entity, wanted.reading?.(entity)),
          wanted.named(entity),
        ),
      asksRelated: entity =>
        wanted.reading?.(entity).lookedUp.asksRelated ?? true,
    });
  }

  /** The same of entities that may not be what the catalog has. */
  gatherDrafts(
    entities: readonly Entity[],
    notBefore: number,
    named: readonly string[],
  ): Promise<Gathered[]> {
    return this.#gather(entities, notBefore, {
      refsOf: (_, entity) => both(snapshotRefs(entity), named),
      asksRelated: () => true,
    });
  }

  async #gather(
    entities: readonly Entity[],
    notBefore: number,
    wants: Wants,
  ): Promise<Gathered[]> {
    const { clock, estate, facts, policy, records, states } = this.#options;
    const entityRefs = entities.map(entity => stringifyEntityRef(entity));
    const slices = new Slices();
    const refs: Array<readonly string[]> = [];
    for (const [index, entity] of entities.entries()) {
      refs.push(wants.refsOf(entityRefs[index], entity));
      if (slices.isOver) await slices.rest();
    }
    const telling = entities.map((entity, index) =>
      wants.asksRelated(entity)
        ? refs[index]
        : refs[index].filter(isIntegrationRef),
    );
    const told = telling.flat();
    if (told.length > 0) {
      const { lookup } = await this.#related(told, notBefore);
      for (const [index, own] of refs.entries()) {
        refs[index] = both(own, peopleNamedBy(telling[index], lookup));
      }
    }
    const { lookup: lookupAny, stateOf } = await this.#related(
      refs.flat(),
      notBefore,
    );
    const platforms = entities.map(builtOn);
    const now = clock.now();
    // On SQLite a statement is over as soon as it is asked: others come between.
    await slices.rest();
    const readings = await facts.of(entityRefs);
    await slices.rest();
    const counts = await records.of(entityRefs, now);
    await slices.rest();
    const ready = await states.ready([...new Set(platforms.flat())]);
    const views = await estate.views(entities);
    await slices.rest();
    return entities.map((entity, index) => {
      const entityRef = entityRefs[index];
      const readyOnes = platforms[index].filter(ref => ready.has(ref));
      const known = readings.get(entityRef) ?? [];
      const counted = counts.get(entityRef);
      return {
        entity,
        entityRef,
        refs: refs[index],
        stateOf,
        facts: known,
        records: counted,
        estateKey: views[index].key,
        ready: readyOnes,
        now,
        parts: () => {
          const lookup = ownLookup(refs[index], lookupAny);
          return {
            // What is worked out about an entity is kept for as long as the
            // object, and a catalog may keep its own for ever.
            entity: { ...entity },
            now,
            lookup,
            requiredRoles: rolesRequiredOf(entity, policy),
            facts: known,
            records: counted ?? {},
            portfolio: portfolioOf(views[index], {
              platforms: platforms[index],
              ready: readyOnes,
              lookup,
            }),
          };
        },
      };
    });
  }

  /** Everything referred to, and the members of groups among it. */
  async #related(refs: string[], notBefore: number) {
    const { cache } = this.#options;
    const found = await cache.read(refs, notBefore);
    const groups = [...found.values()].filter(isGroup);
    const members = await cache.read(
      groups.flatMap(group => snapshotRefs(group)),
      notBefore,
    );
    const lookup = (ref: string) => found.get(ref) ?? members.get(ref);
    const states = new Map<string, string>();
    const stateOf = (ref: string): string => {
      const known = states.get(ref);
      if (known !== undefined) return known;
      const entity = lookup(ref);
      const state = entity ? this.#stateOf(entity, lookup) : '';
      states.set(ref, state);
      return state;
    };
    return { lookup, stateOf };
  }

  /** Whether a group is active depends on its members. */
  #stateOf(entity: Entity, lookup: (ref: string) => Entity | undefined) {
    const own = stateOfEntity(entity);
    if (!isGroup(entity)) return own;
    const members = snapshotRefs(entity).map(ref => {
      const member = lookup(ref);
      return member ? stateOfEntity(member) : '';
    });
    return `${own} ${members.join()}`;
  }
}
