import {
  machines,
  priorities,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { ulid } from 'ulid';
import { StoredRecord } from '../domain';
import { toRow } from '../store/recordRows';
import { writeSearch } from '../store/writeParts';

export const NOW = Date.parse('2026-11-22T09:00:00Z');
const DAY = 86_400_000;
const titles = ['Access for an agency', 'Ärger mit Vorlagen', 'Agency portal'];

/** Numbers that look random and are the same every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Records of all types in all states, the same every time but for their ids. */
export function someRecords(count: number): StoredRecord[] {
  const roll = dice(7);
  return Array.from({ length: count }, (_, at) => {
    const type: RecordType = recordTypes[roll(recordTypes.length)];
    const { closed, states } = machines[type];
    const state = states[roll(states.length)];
    const createdAt = new Date(NOW - (count - at) * DAY);
    const updatedAt = new Date(NOW - roll(20) * DAY);
    const due = roll(3) ? new Date(NOW + (roll(20) - 10) * DAY) : undefined;
    const startsAt = new Date(NOW + (roll(20) - 10) * DAY);
    const endsAt = new Date(startsAt.getTime() + DAY);
    const isClosed = closed.includes(state);
    const priority = type === 'incident' && priorities[at % 5];
    return {
      id: ulid(createdAt.getTime()),
      type,
      number: at + 1,
      ...(roll(4) && { entityRef: `marketingplatform:default/p${roll(3)}` }),
      title: titles[roll(titles.length)],
      state,
      areas: ['metadata', 'security'].slice(0, roll(3)),
      requestedBy: `user:default/u${roll(3)}`,
      createdAt,
      updatedAt,
      ...(isClosed && { closedAt: updatedAt }),
      ...(due && { dueAt: due }),
      ...(!isClosed && roll(4) === 0 && { nextAt: new Date(NOW - DAY) }),
      ...(roll(2) && { window: { startsAt, endsAt } }),
      version: 1,
      revision: 1,
      links: [],
      fields: { ...(priority && { priority }) },
    };
  });
}

/** Writes them as they are, past the engine. */
export async function insertRecords(knex: Knex, records: StoredRecord[]) {
  for (const record of records) {
    await knex('martech_records').insert({ ...toRow(record), written: 0 });
    await writeSearch(knex, record);
  }
}
