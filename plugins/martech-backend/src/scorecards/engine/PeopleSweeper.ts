import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { Clock } from '../../clock';
import { sweepPlan } from '../../entities/domain/sweepPlan';
import { CatalogReader } from '../../entities/feed/CatalogReader';
import { MassRemoval } from '../../entities/feed/MassRemoval';
import { unhurried } from '../../entities/feed/unhurried';
import { IndexState } from '../../entities/store/IndexState';
import { WorkQueue } from '../../queue';
import { PeopleStore, Person } from '../store/PeopleStore';
import { ScorecardCatalog } from './ScorecardCatalog';
import { ScorecardEngine } from './ScorecardEngine';

const KINDS = ['User', 'Group'];
/** Up to so many new ones are named one by one, more by reading everyone. */
const FEW = 200;
const TAKE_AT_ONCE = 500;

/** The catalog as far as people are concerned. */
export type PeopleCatalog = ScorecardCatalog &
  Pick<CatalogReader, 'uids' | 'versions' | 'versionsOf'>;

interface PeopleSweeperOptions {
  catalog: PeopleCatalog;
  clock: Clock;
  engine: Pick<ScorecardEngine, 'naming'>;
  logger: LoggerService;
  /** Called with people and groups that changed, and the groups they are or were in. */
  onChanged?: (refs: readonly string[]) => void;
  people: PeopleStore;
  queue: WorkQueue;
  state: IndexState;
}

const toPerson = (entity: Entity): Person => ({
  entityRef: stringifyEntityRef(entity),
  uid: entity.metadata.uid ?? '',
  kind: entity.kind,
  etag: entity.metadata.etag ?? '',
  groups: (entity.relations ?? []).flatMap(({ targetRef, type }) =>
    type === RELATION_MEMBER_OF ? [targetRef] : [],
  ),
});

/**
 * Finds who joined, changed or left. Nothing is announced about people, and
 * what they own is ready only as long as they are there.
 */
export class PeopleSweeper {
  readonly #options: PeopleSweeperOptions;
  readonly #removal: MassRemoval;

  constructor(options: PeopleSweeperOptions) {
    this.#options = options;
    this.#removal = new MassRemoval(options);
  }

  /** Who is new and who is gone, in one query. */
  async sweep(): Promise<void> {
    const { catalog, people } = this.#options;
    const known = new Map<string, Map<string, string>>();
    for (const kind of KINDS) known.set(kind, await people.refs(kind));
    const plan = sweepPlan(known, await catalog.uids(KINDS));
    if (plan.added.length > FEW) {
      await this.compareEtags();
    } else if (plan.added.length > 0) {
      const added = await catalog.versionsOf(plan.added);
      await this.#take(added.map(({ entityRef }) => entityRef));
    }
    for (const [kind, lost] of plan.gone) {
      const isGone = await this.#removal.isSure(kind, lost);
      const refs = lost.gone.flatMap(uid => known.get(kind)?.get(uid) ?? []);
      if (isGone) await this.#takeAll(refs);
    }
  }

  /** Everyone whose etag is another one. */
  async compareEtags(): Promise<void> {
    for (const kind of KINDS) await this.#compareKind(kind);
  }

  async #compareKind(kind: string) {
    const { catalog, people } = this.#options;
    for await (const page of unhurried(catalog.versions(kind))) {
      const etags = await people.etags(page.map(({ entityRef }) => entityRef));
      const differ = page.filter(
        ({ entityRef, etag }) => etags.get(entityRef) !== etag,
      );
      await this.#take(differ.map(({ entityRef }) => entityRef));
    }
  }

  async #takeAll(entityRefs: string[]) {
    for (let start = 0; start < entityRefs.length; start += TAKE_AT_ONCE) {
      await this.#take(entityRefs.slice(start, start + TAKE_AT_ONCE));
    }
  }

  /** Marks what depends on some people, and on groups they are or were in. */
  async #take(entityRefs: string[]) {
    if (entityRefs.length === 0) return;
    const { catalog, clock, engine, people, queue } = this.#options;
    const before = await people.groups(entityRefs);
    const answers = await catalog.withRelations(entityRefs);
    const found = answers.filter(entity => entity !== undefined).map(toPerson);
    const groups = [...before.values(), ...found.map(one => one.groups)].flat();
    const asked = [...new Set([...entityRefs, ...groups])];
    const affected = [
      ...(await people.naming(asked)),
      ...(await engine.naming(asked)),
    ];
    await queue.mark(affected, clock.now().getTime());
    const present = new Set(found.map(({ entityRef }) => entityRef));
    await people.remove(entityRefs.filter(ref => !present.has(ref)));
    await people.put(found);
    this.#options.onChanged?.(asked);
  }
}
