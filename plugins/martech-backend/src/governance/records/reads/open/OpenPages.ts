import { machines } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { pieces } from '../../../../database';
import { permitted } from '../../access/permitted';
import { RecordSight } from '../../access/RecordAccess';
import { ListedRecord } from '../../domain';
import { OpenRecord } from '../../store/OpenRecord';
import { ownedEntities } from '../../store/ownedEntities';
import { positionIn } from '../../store/recordOrder';
import { RecordPosition, RecordSelection } from '../../store/RecordSelection';
import { PageOfRecords } from '../RecordPages';
import { fitsOpen } from './fitsOpen';
import { isOpenInSight } from './isOpenInSight';
import { OpenRecords } from './OpenRecords';
import { OpenTable } from './OpenTable';

/** Whether no closed record fits, whatever else is asked. */
export function asksOpenOnly(selection: RecordSelection): boolean {
  const { open, overdue, states, types, waitsFor } = selection;
  if (open === true || overdue === true || waitsFor) return open !== false;
  return (
    states !== undefined &&
    open === undefined &&
    types.every(type =>
      states.every(state => !machines[type].closed.includes(state)),
    )
  );
}

interface Asked {
  after?: RecordPosition;
  isMeant(record: ListedRecord): boolean;
  limit: number;
  now: Date;
}

/** The first of those that fit; nobody waits for anything in between. */
function first(
  table: OpenTable,
  fits: (open: OpenRecord) => boolean,
  {
    after,
    most,
    orderBy,
  }: RecordSelection & { after?: RecordPosition; most: number },
): ListedRecord[] {
  const found: ListedRecord[] = [];
  for (const open of table.inOrder(orderBy).after(after)) {
    if (!fits(open)) continue;
    found.push(open.record);
    if (found.length === most) break;
  }
  return found;
}

/** Reads pages of open records, of which none is read from the database. */
export class OpenPages {
  readonly #options: {
    knex: Knex;
    open: Pick<OpenRecords, 'current'>;
  };

  constructor(options: { knex: Knex; open: Pick<OpenRecords, 'current'> }) {
    this.#options = options;
  }

  async page(
    selection: RecordSelection,
    sight: RecordSight,
    asked: Asked,
  ): Promise<PageOfRecords> {
    const { knex, open } = this.#options;
    const { orderBy, owner } = selection;
    const { after, isMeant, limit, now } = asked;
    const owned =
      owner === undefined ? undefined : await ownedEntities(knex, owner);
    const fits = fitsOpen(selection, { now: now.getTime(), owned });
    const isInSight = isOpenInSight(sight);
    const table = await open.current();
    const most = sight.where ? Infinity : limit + 1;
    const fitting = first(
      table,
      one => fits(one) && isMeant(one.record) && isInSight(one),
      { ...selection, after, most },
    );
    const found = await this.#permitted(fitting, sight, limit + 1);
    const records = found.slice(0, limit);
    const last = records.at(-1);
    const isMore = last && found.length > limit;
    return {
      records,
      table,
      ...(isMore && { next: positionIn(orderBy, last) }),
    };
  }

  async #permitted(
    fitting: readonly ListedRecord[],
    { where }: RecordSight,
    most: number,
  ): Promise<readonly ListedRecord[]> {
    if (!where) return fitting;
    const { knex } = this.#options;
    const found: ListedRecord[] = [];
    for (const some of pieces(fitting)) {
      found.push(...(await permitted(knex, some, where)));
      if (found.length >= most) break;
    }
    return found.slice(0, most);
  }
}
