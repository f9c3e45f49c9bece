import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { endOfDay } from '../../../governance/records/domain/days';
import { groupBy } from './groupBy';
import { Ending } from '../PersonWeek';
import { Week } from '../weekOf';

const AHEAD = 30 * 24 * 60 * 60 * 1_000;

interface Found {
  entity_ref: string;
  what: string;
  ends: number | string;
}

/** What ends in the 30 days after a week. */
export class Endings {
  readonly #byRef: ReadonlyMap<string, Found[]>;
  readonly #from: number;

  private constructor(from: number, found: readonly Found[]) {
    this.#from = from;
    this.#byRef = groupBy(found, ({ entity_ref }) => entity_ref);
  }

  /** Exceptions, and what somebody gave their word for. */
  static async read(knex: Knex, { to }: Week): Promise<Endings> {
    const times: [number, number] = [to.getTime(), to.getTime() + AHEAD];
    const exceptions: Found[] = await knex('martech_records')
      .where({ type: 'exception', state: 'active' })
      .whereNull('closed_at')
      .whereBetween('due_at', times)
      .select('entity_ref', {
        what: knex.raw(`'exception EXC-' || number`),
        ends: 'due_at',
      });
    const words: Found[] = await knex('martech_facts')
      .where({ source: 'attestation' })
      .whereBetween('fresh_until', times)
      .select('entity_ref', {
        what: knex.raw(`'attestation (' || replace(key, '-', ' ') || ')'`),
        ends: 'fresh_until',
      });
    return new Endings(to.getTime(), [...exceptions, ...words]);
  }

  of(row: EntityRow): Ending[] {
    const days: Array<[string, string | undefined]> = [
      ['notice period', row.noticeDeadline],
      ['sandbox', row.sandboxExpiresOn],
    ];
    const contract = days.flatMap(([what, day]) =>
      day ? [{ what, on: endOfDay(day) }] : [],
    );
    const found = this.#byRef.get(row.entityRef) ?? [];
    return [
      ...contract.filter(({ on }) => this.#isNear(on.getTime())),
      ...found.map(({ ends, what }) => ({ what, on: new Date(Number(ends)) })),
    ].map(({ on, what }) => ({
      what: `${what} of ${row.title}`,
      // Its last moment: the end of a day is the first one of the next.
      on: new Date(on.getTime() - 1),
    }));
  }

  #isNear(instant: number) {
    return instant >= this.#from && instant <= this.#from + AHEAD;
  }
}
