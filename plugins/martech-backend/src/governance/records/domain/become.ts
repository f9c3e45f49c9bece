import { machines } from '@martech-portal/backstage-plugin-martech-common';
import { Becoming } from './Becoming';
import { StoredRecord } from './StoredRecord';

/** null takes away, missing keeps. */
const kept = <T>(next: T | null | undefined, before: T | undefined) =>
  next === null ? undefined : next ?? before;

/** Leaves out what a record does not have, as it is read from the store. */
const defined = <T extends object>(value: T): T => {
  const copy = { ...value };
  for (const [key, inner] of Object.entries(copy)) {
    if (inner === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
};

/** A record before anything happened to it. */
export type Unborn = Omit<
  StoredRecord,
  'state' | 'version' | 'revision' | 'createdAt' | 'updatedAt'
>;

/**
 * @throws Error when rules name a state that the machine does not have: a
 * mistake in them, not of who asked
 */
function checked(record: StoredRecord): StoredRecord {
  const { states } = machines[record.type];
  if (states.includes(record.state)) return record;
  throw new Error(`Rules of ${record.type}: no state ${record.state}`);
}

/** A record as it begins. */
export function beginAs(
  unborn: Unborn,
  becoming: Becoming,
  now: Date,
): StoredRecord {
  const machine = machines[unborn.type];
  const empty = {
    ...unborn,
    state: machine.initial[0],
    createdAt: now,
    updatedAt: now,
    version: 0,
    revision: 1,
  };
  return become(empty, becoming, { now });
}

/** A record after a step. */
export function become(
  record: StoredRecord,
  becoming: Becoming,
  step: { now: Date; to?: string; edits?: boolean },
): StoredRecord {
  const state = becoming.state ?? step.to ?? record.state;
  const closes = machines[record.type].closed.includes(state);
  const after = defined({
    ...record,
    state,
    title: becoming.title ?? record.title,
    description: becoming.description ?? record.description,
    links: becoming.links ?? record.links,
    areas: becoming.areas ?? record.areas,
    fields: becoming.fields ?? record.fields,
    dueAt: kept(becoming.dueAt, record.dueAt),
    nextAt: kept(becoming.nextAt, record.nextAt),
    window: kept(becoming.window, record.window),
    closedAt: closes ? record.closedAt ?? step.now : undefined,
    updatedAt: step.now,
    version: record.version + 1,
    revision: record.revision + (step.edits ? 1 : 0),
  });
  return checked(after);
}
