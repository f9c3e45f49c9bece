import { Entity } from '@backstage/catalog-model';
import {
  SnapshotParts,
  snapshotRefs,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { VisibleEntities } from '../../entities/visibility/VisibleEntities';
import { Caller } from '../../http';
import { VisibleEstate } from '../reads/VisibleEstate';

type Portfolio = SnapshotParts['portfolio'];

/** What rules may see of entities when a caller tries them out. */
export interface LimitedParts {
  parts: Array<Omit<SnapshotParts, 'lookup'>>;
  /** What the entities refer to and rules name, by reference. */
  related: Map<string, Entity>;
}

const isGroup = ({ kind }: Entity) => kind.toLocaleLowerCase('en') === 'group';

/**
 * The engine reads with its own rights. Rules that somebody tries out would
 * tell them of what they may not see, so it is taken out of their view.
 */
export class VisibleView {
  readonly #estate: VisibleEstate;
  readonly #visible: VisibleEntities;

  constructor(options: { estate: VisibleEstate; visible: VisibleEntities }) {
    this.#estate = options.estate;
    this.#visible = options.visible;
  }

  /** @param named - people and groups that the rules name */
  async limit(
    caller: Caller,
    parts: readonly SnapshotParts[],
    named: readonly string[],
  ): Promise<LimitedParts> {
    const related = await this.#related(caller, parts, named);
    const isVisible = await this.#estate.refTest(caller);
    return {
      related,
      parts: parts.map(({ lookup, ...rest }) => ({
        ...rest,
        portfolio: limitPortfolio(rest.portfolio, isVisible),
      })),
    };
  }

  async #related(
    caller: Caller,
    parts: readonly SnapshotParts[],
    named: readonly string[],
  ): Promise<Map<string, Entity>> {
    const found = new Map<string, Entity>();
    for (const { entity, lookup } of parts) {
      const refs = [...snapshotRefs(entity), ...named];
      find(refs, lookup, found);
      const groups = refs.flatMap(ref => found.get(ref) ?? []).filter(isGroup);
      find(
        groups.flatMap(group => snapshotRefs(group)),
        lookup,
        found,
      );
    }
    const sets = new Map<string, ReadonlySet<string>>();
    for (const kind of new Set([...found.values()].map(one => one.kind)))
      sets.set(kind, await this.#visible.of(caller, kind, 0));
    return new Map(
      [...found].filter(([, { kind, metadata }]) =>
        sets.get(kind)?.has(metadata.uid ?? ''),
      ),
    );
  }
}

function find(
  refs: readonly string[],
  lookup: SnapshotParts['lookup'],
  found: Map<string, Entity>,
) {
  for (const ref of refs) {
    const entity = found.has(ref) ? undefined : lookup(ref);
    if (entity) found.set(ref, entity);
  }
}

/** What an entity shares with others that are hidden, it shares with nobody. */
function limitPortfolio(
  { builtOn, forks, overlaps, recordConflicts }: Portfolio,
  isVisible: (ref: string) => boolean,
): Portfolio {
  const withOthers = <T extends { others: string[] }>(shared: T[]): T[] =>
    shared
      .map(one => ({ ...one, others: one.others.filter(isVisible) }))
      .filter(({ others }) => others.length > 0);
  return {
    builtOn: builtOn.filter(({ ref }) => isVisible(ref)),
    forks: forks.filter(isVisible),
    overlaps: withOthers(overlaps),
    recordConflicts: withOthers(recordConflicts),
  };
}
