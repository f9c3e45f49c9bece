import {
  MartechRecord,
  recordPaths,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { eventually } from '../../__testUtils__/eventually';
import { Role } from './expectedStep';
import { PLATFORMS, RecordEstate } from './recordEstate';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const day = (days: number) => at(24 * days).slice(0, 10);

/** A record as the API answers, with its address. */
export type Told = MartechRecord & { path: string };

/** What a step needs besides its name. */
export const wordsOf = (type: RecordType, action: string): object => {
  if (action === 'edit') return { fields: { title: 'Another title' } };
  if (action === 'ask-renewal') {
    return { comment: 'It takes longer.', fields: { expiresOn: day(60) } };
  }
  if (type === 'change' && action === 'schedule') return {};
  return { comment: 'So be it.' };
};

/** Brings records into every situation, the way people would. */
export function recordStories(estate: RecordEstate, knex: Knex) {
  let used = 0;
  const nextPlatform = () => {
    used += 1;
    if (used >= PLATFORMS) throw new Error('More platforms are needed');
    return `p${used}`;
  };

  async function begin(
    type: RecordType,
    fields: object,
    { by = 'requester', name = 'p0', ...more }: Begin = {},
  ): Promise<Told> {
    const path = `/${recordPaths[type]}`;
    const entityRef = `marketingplatform:default/${name}`;
    const { body, status } = await estate.post(by, path, {
      entityRef,
      title: 'Something to decide',
      fields,
      ...more,
    });
    if (status !== 201) throw new Error(`${type}: ${JSON.stringify(body)}`);
    return { ...body, path: `${path}/${body.id}` };
  }

  async function move(record: Told, ...steps: Array<[Role, string, object?]>) {
    let last = record;
    for (const [by, action, words] of steps) {
      const { body, status } = await estate.step(by, last.path, last.version, {
        action,
        ...(words ?? wordsOf(record.type, action)),
      });
      if (status !== 200) {
        throw new Error(`${record.number} ${action}: ${JSON.stringify(body)}`);
      }
      last = { ...body, path: record.path };
    }
    return last;
  }

  return { at, begin, day, estate, knex, move, nextPlatform };
}

interface Begin {
  by?: Role;
  name?: string;
  draft?: boolean;
}

export type Stories = ReturnType<typeof recordStories>;

/** When the clock of the backend has written it down. */
export const untilState = (
  { estate, knex }: Pick<Stories, 'estate' | 'knex'>,
  record: Told,
  state: string,
) =>
  eventually(
    async () => {
      const { id, path } = record;
      const row = await knex('martech_records').where({ id }).first();
      const { body } = await estate.get('service', path);
      return { ...body, path, written: row.state };
    },
    ({ written }) => written === state,
  );
