import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { EntityTables } from '../../../entities/tables/EntityTables';
import { StateHistory } from '../../../governance/control/store/StateHistory';
import { PeopleStore } from '../../../scorecards/store/PeopleStore';
import { ResultReader } from '../../../scorecards/store/ResultReader';
import { DigestSource } from '../DigestSource';
import { PersonWeek } from '../PersonWeek';
import { Week } from '../weekOf';
import { answersFor } from './answersFor';
import { Endings } from './Endings';
import { missingConditions } from './missingConditions';
import { paceOf } from './paceOf';
import { Move, stateMoves } from './stateMoves';
import { waitingFor } from './waitingFor';

const PEOPLE_AT_ONCE = 200;

interface EstateDigestOptions {
  history: Pick<StateHistory, 'statesSince'>;
  knex: Knex;
  people: Pick<PeopleStore, 'groups' | 'refs'>;
  results: Pick<ResultReader, 'evaluationChanges' | 'revision'>;
  tables: Pick<EntityTables, 'of'>;
}

/** The estate in one week, whoever looks at it. */
interface EstateWeek {
  endings: Endings;
  missing: ReadonlyMap<string, string[]>;
  moves: ReadonlyMap<string, Move>;
  platforms: ReadonlyMap<string, readonly EntityRow[]>;
}

/** Fewest conditions to go, then by title, so that two replicas say the same. */
function nextOf(
  rows: readonly EntityRow[],
  { missing }: EstateWeek,
): PersonWeek['next'] {
  const open = rows.flatMap(({ entityRef, title }) => {
    const conditions = missing.get(entityRef);
    return conditions ? [{ title, conditions }] : [];
  });
  const [first] = open.sort(
    (a, b) =>
      a.conditions.length - b.conditions.length ||
      a.title.localeCompare(b.title, 'en'),
  );
  return first;
}

function personWeek(
  person: string,
  groups: readonly string[],
  estate: EstateWeek,
): Omit<PersonWeek, 'waiting'> {
  const principals = [person, ...groups];
  const rows = [
    ...new Set(principals.flatMap(ref => estate.platforms.get(ref) ?? [])),
  ];
  const moved = (wanted: Move) =>
    rows
      .filter(({ uid }) => estate.moves.get(uid) === wanted)
      .map(({ title }) => title)
      .sort((a, b) => a.localeCompare(b, 'en'));
  return {
    person,
    left: moved('left'),
    regained: moved('regained'),
    next: nextOf(rows, estate),
    endings: rows.flatMap(row => estate.endings.of(row)),
  };
}

/** Weeks from what the portal keeps about entities, states, records and people. */
export class EstateDigest implements DigestSource {
  readonly #options: EstateDigestOptions;

  constructor(options: EstateDigestOptions) {
    this.#options = options;
  }

  async open(week: Week) {
    const { history, knex, results, tables } = this.#options;
    const { table } = await tables.of('MarketingPlatform');
    const estate = {
      endings: await Endings.read(knex, week),
      missing: await missingConditions(results),
      moves: await stateMoves(knex, history, week),
      platforms: answersFor(table),
    };
    return {
      pace: await paceOf(knex, week),
      people: () => this.#people(estate),
    };
  }

  async *#people(estate: EstateWeek): AsyncIterable<PersonWeek[]> {
    const { knex, people } = this.#options;
    const refs = [...(await people.refs('User')).values()].sort();
    for (let start = 0; start < refs.length; start += PEOPLE_AT_ONCE) {
      const some = refs.slice(start, start + PEOPLE_AT_ONCE);
      const known = await people.groups(some);
      const groups = new Map(some.map(ref => [ref, known.get(ref) ?? []]));
      const waiting = await waitingFor(knex, groups);
      yield some.map(person => ({
        ...personWeek(person, groups.get(person) ?? [], estate),
        waiting: waiting.get(person) ?? 0,
      }));
    }
  }
}
