import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  entityFromForm,
  EntityProblem,
  formFromEntity,
  registeredEntityUid,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { canonicalJson } from '../../../audit/domain/canonicalJson';
import { CatalogChecks } from '../../access/CatalogChecks';
import { ownerOf } from '../../domain/ownerOf';
import { Registered } from '../../domain/Registered';
import { Drafts } from '../../engine/Drafts';
import { Registry } from '../../store/Registry';
import { mergeValues } from '../domain/mergeValues';
import { StoredImport, StoredRow } from '../domain/StoredImport';
import { unwritable } from '../domain/unwritable';
import { inParallel } from './inParallel';

/** So many at once are checked by the catalog, which works on one thread. */
const AT_ONCE = 8;
const ANNOTATIONS = ['kind', 'metadata.name', 'metadata.annotations'];

/** What a row says before it is checked, and what goes for those that say nothing. */
const sayingSchema = z.object({
  defaults: z.record(z.string(), z.unknown()),
  values: z.record(z.string(), z.unknown()),
});

const isEntity = (content: object | undefined): content is Entity =>
  content !== undefined && 'kind' in content && 'metadata' in content;

const refused = (row: StoredRow, ...problems: EntityProblem[]): StoredRow => ({
  ...row,
  outcome: 'refused',
  problems: problems.slice(0, 10),
});

/** Finds out what becomes of rows. */
export class RowChecks {
  readonly #options: {
    catalog: CatalogChecks;
    drafts: Drafts;
    registry: Registry;
  };

  constructor(options: {
    catalog: CatalogChecks;
    drafts: Drafts;
    registry: Registry;
  }) {
    this.#options = options;
  }

  async check(one: StoredImport, rows: StoredRow[]): Promise<StoredRow[]> {
    const { registry } = this.#options;
    const refOf = ({ key }: StoredRow) =>
      `${one.kind}:${key}`.toLocaleLowerCase('en');
    const known = await registry.byRefs(rows.map(refOf));
    const read = rows.map(row => this.#read(one, row, known.get(refOf(row))));
    const named = await this.#named(read);
    return inParallel(named, AT_ONCE, row => this.#ask(row));
  }

  /** What can be said without the catalog. */
  #read(
    one: StoredImport,
    row: StoredRow,
    before: Registered | undefined,
  ): StoredRow {
    const problem = before && unwritable(one, before);
    if (problem) return refused(row, { path: 'name', message: problem });
    const { defaults, values: said } = sayingSchema.parse(row.content);
    const now = before ? formFromEntity(before.entity) : {};
    const values = mergeValues(mergeValues(defaults, now), said);
    const draft = this.#options.drafts.read(
      entityFromForm(one.kind, values),
      before,
    );
    if ('problems' in draft) return refused(row, ...draft.problems);
    const { entity } = draft;
    const isSame =
      before && canonicalJson(before.entity) === canonicalJson(entity);
    const isKept = isSame && before.origin?.source === one.source;
    const changed = before ? ('update' as const) : ('create' as const);
    return {
      ...row,
      entityRef: stringifyEntityRef(entity),
      content: { ...entity },
      ...(before && { version: before.version }),
      outcome: isKept ? 'unchanged' : changed,
      applied: Boolean(isKept),
    };
  }

  /** Names that are free, and owners that there are; for all at once. */
  async #named(rows: StoredRow[]): Promise<StoredRow[]> {
    const { catalog } = this.#options;
    const open = rows.flatMap(({ content, outcome }) =>
      isEntity(content) && (outcome === 'create' || outcome === 'update')
        ? [content]
        : [],
    );
    const owners = [...new Set(open.flatMap(entity => ownerOf(entity) ?? []))];
    const refs = open.map(entity => stringifyEntityRef(entity));
    const asked = [...owners, ...refs];
    if (asked.length === 0) return rows;
    const found = await catalog.entities(asked, ANNOTATIONS);
    const inCatalog = new Map(asked.map((ref, at) => [ref, found[at]]));
    return rows.map(row => {
      const { content, entityRef = '', outcome } = row;
      if (!isEntity(content)) return row;
      const there = inCatalog.get(entityRef);
      if (outcome === 'create' && there && !registeredEntityUid(there)) {
        const message = 'is described elsewhere in the catalog already';
        return refused(row, { path: 'name', message });
      }
      const owner = ownerOf(content);
      const isUnknown =
        owner !== undefined && owners.includes(owner) && !inCatalog.get(owner);
      if (!isUnknown || outcome === 'unchanged') return row;
      const message = `there is no ${owner} in the catalog`;
      return refused(row, { path: 'spec.owner', message });
    });
  }

  async #ask(row: StoredRow): Promise<StoredRow> {
    const { content, outcome } = row;
    const isNew = outcome === 'create' || outcome === 'update';
    if (!isNew || !isEntity(content)) return row;
    const problems = await this.#options.catalog.refusal(content);
    return problems.length > 0 ? refused(row, ...problems) : row;
  }
}
