import { LRUCache } from 'lru-cache';
import { EntityTable } from '../../entities/domain/table/EntityTable';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { Register } from '../domain/Register';
import { Web } from '../web/KnownTool';

/** Callers who see different things, at a time. */
const MOST_KEPT = 20;

const kinds = ['MarketingVendor', 'MarketingPlatform'] as const;

const seen = (table: EntityTable, uids: ReadonlySet<string>) =>
  table.rows.flatMap(({ row }) => (uids.has(row.uid) ? [row] : []));

/** Numbers for objects that are replaced when what they hold changes. */
class Identities {
  readonly #known = new WeakMap<object, number>();
  #last = 0;

  of(thing: object): number {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#known.set(thing, this.#last);
    return this.#last;
  }
}

/** The register as callers see it; kept until it, or what they see, changes. */
export class Registers {
  readonly #estate: Pick<VisibleEstate, 'scope'>;
  readonly #web: Web;
  readonly #identities = new Identities();
  readonly #kept = new LRUCache<string, Register>({ max: MOST_KEPT });

  constructor(options: { estate: Pick<VisibleEstate, 'scope'>; web: Web }) {
    this.#estate = options.estate;
    this.#web = options.web;
  }

  async of(caller: Caller): Promise<Register> {
    const { tables, visible } = await this.#estate.scope(caller, kinds);
    const key = [...tables, ...visible]
      .map(thing => this.#identities.of(thing))
      .join();
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const [vendors, platforms] = tables.map((table, at) =>
      seen(table, visible[at]),
    );
    const register = new Register(vendors, platforms, this.#web);
    this.#kept.set(key, register);
    return register;
  }
}
