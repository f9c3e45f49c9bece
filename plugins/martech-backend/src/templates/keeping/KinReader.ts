import { Kin, TemplateRow } from '../domain/TemplateRow';
import { rootOf } from '../domain/rootOf';
import { TemplateStore } from '../store/TemplateStore';

type Store = Pick<TemplateStore, 'of' | 'versionsOf' | 'withHashes'>;

/** Further than anybody copies copies. */
const MOST_STEPS = 20;

const hashOf = ({ declared, file }: TemplateRow) =>
  file.problem || declared.lifecycle === 'retired' ? undefined : file.hash;

function grouped(rows: readonly TemplateRow[]): Map<string, TemplateRow[]> {
  const groups = new Map<string, TemplateRow[]>();
  for (const row of rows) {
    const hash = hashOf(row) ?? '';
    groups.set(hash, [...(groups.get(hash) ?? []), row]);
  }
  return groups;
}

/** Finds what templates are compared with, a batch at a time. */
export class KinReader {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** By the reference of each of some rows. */
  async of(rows: readonly TemplateRow[]): Promise<Map<string, Kin>> {
    const hashes = rows.flatMap(row => hashOf(row) ?? []);
    const twins = await this.#store.withHashes(hashes);
    const known = await this.#ancestors([...rows, ...twins]);
    const parentOf = (ref: string) => known.get(ref)?.declared.derivedFrom;
    const refs = rows.flatMap(({ declared: { derivedFrom, entityRef } }) =>
      derivedFrom === undefined ? [entityRef] : [entityRef, derivedFrom],
    );
    const versions = await this.#store.versionsOf(refs);
    const byHash = grouped(twins);
    return new Map(
      rows.map(row => {
        const { derivedFrom = '', entityRef } = row.declared;
        const root = rootOf(entityRef, parentOf);
        const same = byHash.get(hashOf(row) ?? ' ') ?? [];
        return [
          entityRef,
          {
            parent: known.get(derivedFrom),
            parentVersions: versions.get(derivedFrom) ?? [],
            ownVersions: versions.get(entityRef) ?? [],
            copies: same.filter(
              ({ declared }) => rootOf(declared.entityRef, parentOf) !== root,
            ),
          },
        ];
      }),
    );
  }

  /** Rows with all that they descend from. */
  async #ancestors(rows: readonly TemplateRow[]) {
    const known = new Map(rows.map(row => [row.declared.entityRef, row]));
    let young = rows;
    for (let step = 0; step < MOST_STEPS && young.length > 0; step += 1) {
      const missing = young.flatMap(({ declared: { derivedFrom } }) =>
        derivedFrom === undefined || known.has(derivedFrom) ? [] : derivedFrom,
      );
      const found = await this.#store.of(missing);
      for (const [ref, row] of found) known.set(ref, row);
      young = [...found.values()];
    }
    return known;
  }
}
