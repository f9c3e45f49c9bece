import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { resultBaselineSchema } from '../domain/baselineValue';
import { subjects } from '../domain/subjects';
import { DailyRollup, Rollups } from './Rollups';
import { IntervalRecord, RollupRecord } from './tables';

const TABLE = 'martech_daily_rollups';
const DAY = 86_400_000;
const READ_AT_ONCE = 1_000;

const toRollup = (record: RollupRecord): DailyRollup => ({
  day: record.day,
  scorecard: record.scorecard_ref,
  entities: record.entities,
  scored: record.scored,
  scoreSum: record.score_sum,
});

/** Roll-ups in the plugin's database. */
export class DatabaseRollups implements Rollups {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async since(day: string) {
    const records = await this.#knex<RollupRecord>(TABLE)
      .where('day', '>=', day)
      .orderBy(['day', 'scorecard_ref']);
    return records.map(toRollup);
  }

  async lastDay() {
    const row = await this.#knex(TABLE).max({ day: 'day' }).first();
    return typeof row?.day === 'string' ? row.day : undefined;
  }

  async write(day: string) {
    const end = Date.parse(day) + DAY - 1;
    const rows = await this.#workOut(day, end);
    const records = await this.#knex<RollupRecord>(TABLE).where({ day });
    const known = new Set(records.map(row => JSON.stringify(toRollup(row))));
    const news = rows.filter(row => !known.has(JSON.stringify(row)));
    if (news.length > 0) {
      await this.#knex<RollupRecord>(TABLE)
        .insert(
          news.map(row => ({
            day,
            scorecard_ref: row.scorecard,
            entities: row.entities,
            scored: row.scored,
            score_sum: row.scoreSum,
          })),
        )
        .onConflict(['day', 'scorecard_ref'])
        .merge();
    }
    return news.length;
  }

  async #workOut(day: string, instant: number): Promise<DailyRollup[]> {
    const records: Array<{ entity_ref: string }> = await this.#knex(
      'martech_scorecard_versions',
    )
      .distinct('entity_ref')
      .orderBy('entity_ref');
    const rows: DailyRollup[] = [];
    for (const { entity_ref: scorecard } of records) {
      const scores = await this.#scores(scorecard, instant);
      if (scores.size > 0) {
        const scored = [...scores.values()].filter(score => score !== null);
        rows.push({
          day,
          scorecard,
          entities: scores.size,
          scored: scored.length,
          scoreSum: scored.reduce((sum, score) => sum + score, 0),
        });
      }
    }
    return rows;
  }

  /** Scores that stood at an instant, by uid. */
  async #scores(
    scorecard: string,
    instant: number,
  ): Promise<Map<string, number | null>> {
    const scores = new Map<string, number | null>();
    for await (const rows of this.#at(subjects.baseline(scorecard), instant)) {
      for (const { uid, value } of rows) {
        scores.set(uid, resultBaselineSchema.parse(JSON.parse(value)).score);
      }
    }
    for await (const rows of this.#at(subjects.score(scorecard), instant)) {
      for (const { uid, value } of rows) {
        scores.set(uid, value === '' ? null : Number(value));
      }
    }
    return scores;
  }

  async *#at(subject: string, instant: number) {
    let last = 0;
    let size: number;
    do {
      const records: Array<Pick<IntervalRecord, 'id' | 'uid' | 'value'>> =
        await this.#knex<IntervalRecord>('martech_intervals')
          .where({ subject })
          .where('from_ms', '<=', instant)
          .where(open => open.whereNull('to_ms').orWhere('to_ms', '>', instant))
          .where('id', '>', last)
          .orderBy('id')
          .limit(READ_AT_ONCE)
          .select('id', 'uid', 'value');
      yield records;
      await setImmediate();
      size = records.length;
      last = records.at(-1)?.id ?? last;
    } while (size === READ_AT_ONCE);
  }
}
