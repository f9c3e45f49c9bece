import { Knex } from 'knex';
import { PeopleStore, Person } from './PeopleStore';
import { PersonRecord } from './tables';

const TABLE = 'martech_people';
const AT_ONCE = 500;

function* pieces<T>(items: readonly T[]) {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    yield items.slice(start, start + AT_ONCE);
  }
}

/** People and groups in the plugin's database. */
export class DatabasePeopleStore implements PeopleStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async refs(kind: string) {
    const records = await this.#knex<PersonRecord>(TABLE)
      .where({ kind })
      .select('uid', 'entity_ref');
    return new Map(records.map(record => [record.uid, record.entity_ref]));
  }

  async etags(entityRefs: string[]) {
    const records = await this.#records(entityRefs);
    return new Map(records.map(record => [record.entity_ref, record.etag]));
  }

  async groups(entityRefs: string[]) {
    const records = await this.#records(entityRefs);
    return new Map(
      records.map((record): [string, string[]] => [
        record.entity_ref,
        JSON.parse(record.groups),
      ]),
    );
  }

  async put(people: Person[]) {
    for (const some of pieces(people)) {
      await this.#knex<PersonRecord>(TABLE)
        .insert(
          some.map(({ entityRef, groups, ...person }) => ({
            ...person,
            entity_ref: entityRef,
            groups: JSON.stringify(groups),
          })),
        )
        .onConflict('entity_ref')
        .merge();
    }
  }

  async remove(entityRefs: string[]) {
    for (const some of pieces(entityRefs)) {
      await this.#knex<PersonRecord>(TABLE)
        .whereIn('entity_ref', some)
        .delete();
    }
  }

  async naming(entityRefs: string[]) {
    const naming = new Set<string>();
    for (const some of pieces(entityRefs)) {
      const records: Array<{ entity_ref: string }> = await this.#knex
        .from('martech_entity_links as l')
        .join('martech_entities as e', 'e.id', 'l.id')
        .where('l.link', 'refers')
        .whereIn('l.target_ref', some)
        .select('e.entity_ref');
      for (const record of records) naming.add(record.entity_ref);
    }
    return [...naming];
  }

  async #records(entityRefs: string[]) {
    const records: PersonRecord[] = [];
    for (const some of pieces(entityRefs)) {
      const found = await this.#knex<PersonRecord>(TABLE).whereIn(
        'entity_ref',
        some,
      );
      records.push(...found);
    }
    return records;
  }
}
