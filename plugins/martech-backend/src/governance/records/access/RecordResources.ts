import { Knex } from 'knex';
import { pieces } from '../../../database';
import { RecordReader } from '../store/RecordReader';
import { RecordResource } from './recordResource';

const ROLE = 'role/';

interface LinkRow {
  entity_ref: string;
  link: string;
  target_ref: string;
}

interface ApproverRow {
  record_id: string;
  ref: string;
}

/** Reads of records what permission rules look at. */
export class RecordResources {
  readonly #knex: Knex;
  readonly #reader: Pick<RecordReader, 'byIds'>;

  constructor(options: { knex: Knex; reader: Pick<RecordReader, 'byIds'> }) {
    this.#knex = options.knex;
    this.#reader = options.reader;
  }

  /** In the order of the ids; undefined where there is no record. */
  async of(ids: readonly string[]): Promise<Array<RecordResource | undefined>> {
    const records = await this.#reader.byIds(ids);
    const refs = records.flatMap(({ entityRef }) => entityRef ?? []);
    const links = await this.#links([...new Set(refs)]);
    const approvers = await this.#approvers(ids);
    const resources = new Map(
      records.map((record): [string, RecordResource] => {
        const own = links.filter(
          ({ entity_ref: ref }) => ref === record.entityRef,
        );
        return [
          record.id,
          {
            requestedBy: record.requestedBy,
            areas: record.areas,
            approvers: approvers.get(record.id) ?? [],
            owners: own
              .filter(({ link }) => link === 'owner')
              .map(row => row.target_ref),
            holders: own
              .filter(({ link }) => link.startsWith(ROLE))
              .map(row => ({
                role: row.link.slice(ROLE.length),
                principal: row.target_ref,
              })),
          },
        ];
      }),
    );
    return ids.map(id => resources.get(id));
  }

  async #links(entityRefs: string[]): Promise<LinkRow[]> {
    const links: LinkRow[] = [];
    for (const some of pieces(entityRefs)) {
      const rows: LinkRow[] = await this.#knex
        .from('martech_entities as e')
        .join('martech_entity_links as l', 'l.id', 'e.id')
        .whereIn('e.entity_ref', some)
        .select('e.entity_ref', 'l.link', 'l.target_ref');
      links.push(...rows);
    }
    return links;
  }

  async #approvers(ids: readonly string[]): Promise<Map<string, string[]>> {
    const approvers = new Map<string, string[]>();
    for (const some of pieces(ids)) {
      const duties: ApproverRow[] = await this.#knex('martech_record_duties')
        .where({ duty: 'decide' })
        .whereIn('record_id', some)
        .select('record_id', { ref: 'principal' });
      const given: ApproverRow[] = await this.#knex('martech_approvals')
        .whereIn('record_id', some)
        .select('record_id', { ref: 'by' });
      for (const row of [...duties, ...given]) {
        const known = approvers.get(row.record_id);
        if (known) known.push(row.ref);
        else approvers.set(row.record_id, [row.ref]);
      }
    }
    return approvers;
  }
}
