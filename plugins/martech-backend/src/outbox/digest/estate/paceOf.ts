import { Knex } from 'knex';
import { DecisionPace } from '../PersonWeek';
import { Week } from '../weekOf';

const HOUR = 60 * 60 * 1_000;

/** How long decisions of a week had been waited for, by everybody. */
export async function paceOf(
  knex: Knex,
  { from, to }: Week,
): Promise<DecisionPace> {
  const rows: Array<{ at: number | string; asked_at: number | string }> =
    await knex('martech_approvals')
      .where('at', '>', from.getTime())
      .where('at', '<=', to.getTime())
      .select('at', 'asked_at');
  const hours = rows
    .map(({ asked_at, at }) => (Number(at) - Number(asked_at)) / HOUR)
    .sort((a, b) => a - b);
  const upper = hours[Math.floor(hours.length / 2)];
  const lower = hours[Math.ceil(hours.length / 2) - 1];
  return {
    decided: hours.length,
    medianHours: hours.length === 0 ? null : (lower + upper) / 2,
  };
}
