import { InputError } from '@backstage/errors';
import {
  closest,
  machines,
  recordsQuerySchema,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { principalsOf, RecordSight } from '../access/RecordAccess';
import { endOfDay } from '../domain/days';
import { RecordSelection } from '../store/RecordSelection';
import { searchWords } from '../store/recordWords';

export type RecordsAsked = z.output<typeof recordsQuerySchema>;

const MOST_WORDS = 8;

/** @throws InputError with the nearest name */
function oneOf<T extends string>(
  field: string,
  text: string,
  known: readonly T[],
): T {
  const found = known.find(one => one === text);
  if (found !== undefined) return found;
  throw new InputError(
    `${field}: there is no ${field} "${text}", did you mean "${closest(
      text,
      known,
    )}"?`,
  );
}

const listOf = (text: string) => [...new Set(text.split(','))];

function typesOf(
  asked: RecordsAsked,
  type?: RecordType,
): readonly RecordType[] {
  if (type) {
    if (asked.type !== undefined) {
      throw new InputError('type: only GET /records takes types');
    }
    return [type];
  }
  if (asked.type === undefined) return recordTypes;
  return listOf(asked.type).map(one => oneOf('type', one, recordTypes));
}

function windowOf({ from, to }: RecordsAsked): RecordSelection['between'] {
  if (from === undefined && to === undefined) return undefined;
  return {
    ...(from !== undefined && { from: Date.parse(from) }),
    ...(to !== undefined && { to: endOfDay(to).getTime() }),
  };
}

/** @throws InputError for a type or state that does not exist */
export function planRecords(
  asked: RecordsAsked,
  { doer, where }: RecordSight,
  type?: RecordType,
): RecordSelection {
  const types = typesOf(asked, type);
  const states = [...new Set(types.flatMap(one => machines[one].states))];
  const { area, entityRef, mine, open, orderBy, overdue, owner, text } = asked;
  const { priority } = asked;
  const between = windowOf(asked);
  return {
    types,
    orderBy,
    ...(asked.state !== undefined && {
      states: listOf(asked.state).map(one => oneOf('state', one, states)),
    }),
    ...(open !== undefined && { open }),
    ...(overdue !== undefined && { overdue }),
    ...(entityRef !== undefined && {
      entityRef: entityRef.toLocaleLowerCase('en'),
    }),
    ...(owner !== undefined && { owner: owner.toLocaleLowerCase('en') }),
    ...(area !== undefined && { area }),
    ...(priority !== undefined && { priority }),
    ...(mine && { requestedBy: doer.ref }),
    ...(asked.waitsForMe && { waitsFor: principalsOf(doer) }),
    ...(text !== undefined && {
      words: searchWords(text).slice(0, MOST_WORDS),
    }),
    ...(between && { between }),
    ...(where && { where }),
  };
}
