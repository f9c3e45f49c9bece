import { Knex } from 'knex';
import { ulid } from 'ulid';
import { StoredRecord } from '../../../plugins/martech-backend/src/governance/records/domain';
import { toRow } from '../../../plugins/martech-backend/src/governance/records/store/recordRows';
import {
  recordWords,
  wordKey,
} from '../../../plugins/martech-backend/src/governance/records/store/recordWords';
import { numberOf } from '../../../plugins/martech-backend/src/governance/records/domain';
import { AuditChain, RowsOfRecords } from './RowsOfRecords';
import { fieldsOf, stories, Story, titleOf } from './stories';

const DAY = 86_400_000;
const AT_ONCE = 2_000;
/** Who have records around them beside the two who are measured. */
const PEOPLE = 400;
export const GOVERNORS = 'group:default/governors';

/** The next of many, always the same ones. */
const spread = (index: number, many: number) =>
  Math.floor(((index * 0.618_033_988_75) % 1) * many);

/** Every fortieth is of one of the two who are measured. */
const personAt = (index: number) =>
  index % 40 === 0
    ? ['user:default/all', 'user:default/some'][(index / 40) % 2]
    : `user:default/person-${spread(index, PEOPLE)}`;

const byShare = stories.flatMap(story =>
  Array.from({ length: story.share }, () => story),
);

interface Filling {
  /** Records that are open, and that are closed. */
  open: number;
  closed: number;
  /** Days ago that the closed ones began, from and to. */
  from: number;
  to: number;
}

function recordAt(
  index: number,
  {
    story,
    entityRef,
    at,
    number,
    isOpen,
  }: {
    story: Story;
    entityRef: string;
    at: number;
    number: number;
    isOpen: boolean;
  },
) {
  const paths = isOpen ? story.open : story.closed;
  const steps = paths[index % paths.length]
    .split(' ')
    .map(step => step.split('>'));
  const { type } = story;
  const endsAt = at + 120 * DAY;
  const last = at + steps.length * 3_600_000;
  const { areas: known } = story;
  const record: StoredRecord = {
    id: ulid(at),
    type,
    number,
    entityRef,
    title: titleOf(type, index),
    state: steps[steps.length - 1][1],
    areas: known.length > 0 ? [known[index % known.length]] : [],
    requestedBy: personAt(index + 1),
    createdAt: new Date(at),
    updatedAt: new Date(last),
    ...(isOpen ? {} : { closedAt: new Date(last) }),
    ...(isOpen && { dueAt: new Date(endsAt) }),
    ...(isOpen && type === 'exception' && { nextAt: new Date(endsAt) }),
    ...(type === 'change' && {
      window: {
        startsAt: new Date(at + DAY),
        endsAt: new Date(at + DAY + 3_600_000),
      },
    }),
    version: steps.length,
    revision: 1,
    links: [],
    fields: fieldsOf(type, at, endsAt),
  };
  return { record, steps };
}

function addRows(
  rows: RowsOfRecords,
  chain: AuditChain,
  index: number,
  { record, steps }: ReturnType<typeof recordAt>,
) {
  const { areas, createdAt, entityRef = '', id, type } = record;
  const at = (step: number) => createdAt.getTime() + step * 3_600_000;
  rows.add('martech_records', { ...toRow(record), written: 0 });
  rows.add(
    'martech_record_words',
    ...recordWords(record).map(word => ({
      record_id: id,
      word: wordKey(word),
    })),
  );
  for (const area of areas) {
    rows.add('martech_record_areas', { record_id: id, area });
  }
  for (const [step, [action, to]] of steps.entries()) {
    const by = step === 0 ? record.requestedBy : personAt(index + step);
    rows.add('martech_timeline', {
      record_id: id,
      type,
      entity_ref: entityRef,
      from_state: step === 0 ? null : steps[step - 1][1],
      to_state: to,
      action,
      by,
      at: at(step),
      version: step + 1,
      comment: null,
    });
    rows.add(
      'martech_audit',
      chain.next({
        at: new Date(at(step)),
        actor: by,
        action: `${type}.${action}`,
        subject: id,
        number: numberOf(record),
        entityRef,
        payloadHash: 'f'.repeat(64),
      }),
    );
    if (action !== 'approve' && action !== 'reject' && action !== 'deny')
      continue;
    rows.add('martech_approvals', {
      record_id: id,
      area: areas[0],
      by,
      at: at(step),
      version: step,
      revision: 1,
      verdict: action === 'approve' ? 'approve' : 'reject',
      comment: null,
      asked_at: at(0),
    });
  }
  if (type === 'exception') {
    rows.add('martech_record_checks', {
      record_id: id,
      entity_ref: entityRef,
      scorecard_ref: 'marketingscorecard:default/operational-readiness',
      check_id: 'owner-is-a-team',
    });
  }
  if (record.closedAt) return;
  const isDecision = steps.length === 1 && areas.length > 0;
  rows.add('martech_record_duties', {
    record_id: id,
    principal: index % 20 === 0 ? GOVERNORS : personAt(index),
    duty: isDecision ? 'decide' : 'act',
    area: isDecision ? areas[0] : '',
    via: isDecision ? 'role' : 'governance',
    since: createdAt.getTime(),
  });
}

/** Writes records with all that belongs to them, as if years had gone by. */
export async function fillRecords(knex: Knex, filling: Filling) {
  const { open, closed, from, to } = filling;
  const entities: Array<{ entity_ref: string }> = await knex('martech_entities')
    .where({ kind: 'MarketingPlatform' })
    .orderBy('id')
    .select('entity_ref');
  const [{ n: before }] = await knex('martech_records').count({ n: '*' });
  const rows = new RowsOfRecords();
  const chain = new AuditChain();
  await chain.open(knex);
  const now = Date.now();
  for (let count = 0; count < open + closed; count += 1) {
    const index = Number(before) + count;
    const isOpen = count < open;
    const story = byShare[spread(index, byShare.length)];
    const days = isOpen ? 80 : from - to;
    const since = (count / (open + closed)) * days + (isOpen ? 0 : to);
    const { entity_ref } = entities[spread(index * 3 + 1, entities.length)];
    const made = recordAt(index, {
      story,
      entityRef: entity_ref,
      at: Math.floor(now - since * DAY) - 86_400_000,
      number: index + 1,
      isOpen,
    });
    addRows(rows, chain, index, made);
    if (count % AT_ONCE === AT_ONCE - 1) await rows.write(knex);
  }
  await rows.write(knex);
  await chain.close(knex);
  const last = Number(before) + open + closed;
  for (const { type } of stories) {
    await knex('martech_record_numbers')
      .insert({ type, last })
      .onConflict('type')
      .merge({ last });
  }
  await knex('martech_records_revision').increment('revision', 1);
  const revision = knex('martech_records_revision').select('revision');
  await knex('martech_records')
    .where({ written: 0 })
    .update({ written: revision });
}
