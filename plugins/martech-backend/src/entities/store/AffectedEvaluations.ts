import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { EvaluationQueue } from '../../scorecards/store/EvaluationQueue';
import { EntityRecord, LinkRecord } from './tables';

/** Of everything else to be marked, so that a burst is looked at once. */
const SETTLE = 1_000;

const ours = new Set<string>(
  martechKindNames.map(name => name.toLocaleLowerCase('en')),
);
const isOurs = (ref: string) => ours.has(ref.slice(0, ref.indexOf(':')));

/** Key of the queue for all who share something. */
export const SHARE = 'share:';

/**
 * What has to be evaluated again because entities change: they themselves,
 * those they name before and after, those that name them, and those who share
 * what they share.
 */
export class AffectedEvaluations {
  readonly #tx: Knex;
  readonly #refs: string[];
  readonly #found = new Set<string>();

  constructor(tx: Knex, entityRefs: string[]) {
    this.#tx = tx;
    this.#refs = entityRefs;
  }

  /** To be called before what the entities name is replaced. */
  async before() {
    await this.#addNamed();
  }

  /** @param keys - what began or ceased to be shared */
  async mark(keys: string[], now: number) {
    if (this.#refs.length === 0) return;
    await this.#addNamed();
    await this.#addNaming();
    const queue = new EvaluationQueue(this.#tx);
    await queue.mark([...this.#refs, ...this.#found].filter(isOurs), now);
    const shared = keys.map(key => `${SHARE}${key}`);
    if (shared.length > 0) await queue.mark(shared, now + SETTLE);
  }

  async #addNamed() {
    // Not joined: SQLite would look through the links of the whole estate.
    const records: Pick<LinkRecord, 'target_ref'>[] =
      await this.#tx<LinkRecord>('martech_entity_links')
        .whereIn(
          'id',
          this.#tx<EntityRecord>('martech_entities')
            .whereIn('entity_ref', this.#refs)
            .select('id'),
        )
        .where('link', 'refers')
        .select('target_ref');
    for (const record of records) this.#found.add(record.target_ref);
  }

  async #addNaming() {
    const records: Array<{ entity_ref: string }> = await this.#tx
      .from('martech_entity_links as l')
      .join('martech_entities as e', 'e.id', 'l.id')
      .where('l.link', 'refers')
      .whereIn('l.target_ref', this.#refs)
      .select('e.entity_ref');
    for (const record of records) this.#found.add(record.entity_ref);
  }
}
