import { TemplateRelative } from '@martech-portal/backstage-plugin-martech-common';
import { KinReader } from '../keeping/KinReader';
import { TemplateRow } from '../domain/TemplateRow';
import { showRelative } from '../domain/showRelative';
import { TemplateStore } from '../store/TemplateStore';

/** Generations of copies of copies that are looked for. */
const MOST_STEPS = 10;
const MOST_SHOWN = 100;
/** Fewer than that could be told apart by who knows some of them. */
const FEWEST_HIDDEN = 5;

type Sees = (entityRef: string) => boolean;

/** The family of a template as somebody may see it. */
export interface Family {
  original?: TemplateRelative;
  forks: TemplateRelative[];
  moreForks: number;
  copies: TemplateRelative[];
  hidden?: number;
}

/** Finds originals, forks and copies of a template. */
export class Relatives {
  readonly #kin: KinReader;
  readonly #store: Pick<TemplateStore, 'madeFrom'>;

  constructor(options: {
    kin: KinReader;
    store: Pick<TemplateStore, 'madeFrom'>;
  }) {
    this.#kin = options.kin;
    this.#store = options.store;
  }

  async of(row: TemplateRow, sees: Sees): Promise<Family> {
    const all = await this.#forks(row.declared.entityRef);
    const forks = all.filter(({ declared }) => sees(declared.entityRef));
    const listed = forks.slice(0, MOST_SHOWN);
    const own = (await this.#kin.of([row])).get(row.declared.entityRef);
    const copies = (own?.copies ?? [])
      .filter(({ declared }) => sees(declared.entityRef))
      .slice(0, MOST_SHOWN);
    const parent =
      own?.parent && sees(own.parent.declared.entityRef) ? [own.parent] : [];
    const shown = await this.#shown([...listed, ...copies, ...parent], sees);
    const pick = (rows: readonly TemplateRow[]) =>
      rows.flatMap(({ declared }) => shown.get(declared.entityRef) ?? []);
    const [original] = pick(parent);
    const hidden = all.length - forks.length;
    return {
      ...(original && { original }),
      forks: pick(listed),
      moreForks: forks.length - listed.length,
      copies: pick(copies),
      ...(hidden >= FEWEST_HIDDEN && { hidden }),
    };
  }

  async #shown(rows: readonly TemplateRow[], sees: Sees) {
    const kin = await this.#kin.of(rows);
    return new Map(
      rows.flatMap((row): Array<[string, TemplateRelative]> => {
        const { entityRef } = row.declared;
        const beside = kin.get(entityRef);
        return beside ? [[entityRef, showRelative(row, beside, sees)]] : [];
      }),
    );
  }

  /** Forks, and forks of forks, the nearest first. */
  async #forks(entityRef: string): Promise<TemplateRow[]> {
    const found = new Map<string, TemplateRow>();
    let from = [entityRef];
    for (let step = 0; step < MOST_STEPS && from.length > 0; step += 1) {
      const next = (await this.#store.madeFrom(from)).filter(
        ({ declared }) =>
          declared.entityRef !== entityRef && !found.has(declared.entityRef),
      );
      for (const row of next) found.set(row.declared.entityRef, row);
      from = next.map(({ declared }) => declared.entityRef);
    }
    return [...found.values()].filter(
      ({ declared }) => declared.lifecycle !== 'retired',
    );
  }
}
