import { Knex } from 'knex';
import { resultBaselineSchema } from '../../domain/baselineValue';
import { subjects } from '../../domain/subjects';
import { IntervalRecord } from '../../store/tables';
import { ScoreChange } from '../domain/ScoreLog';

const READ_AT_ONCE = 1_000;
const UIDS_AT_ONCE = 200;

/** A change of a score as history has it. */
export interface StoredScore extends ScoreChange {
  id: number;
  scorecard: string;
}

/** Reads how scores changed. */
export interface ScoreReader {
  /** Changes that were written after a row, in the order of writing, in pieces. */
  after(id: number): AsyncIterable<StoredScore[]>;

  /** When a scorecard stopped to apply to entities, milliseconds, by uid. */
  leftAt(scorecard: string, uids: string[]): Promise<Map<string, number>>;
}

type Row = Pick<IntervalRecord, 'from_ms' | 'id' | 'subject' | 'uid' | 'value'>;

const prefixes = {
  baseline: subjects.baseline(''),
  score: subjects.score(''),
};

function toScore({ from_ms, id, subject, uid, value }: Row): StoredScore[] {
  const change = { id, uid, at: Number(from_ms) };
  if (subject.startsWith(prefixes.score)) {
    const scorecard = subject.slice(prefixes.score.length);
    return [{ ...change, scorecard, score: value ? Number(value) : null }];
  }
  if (subject === subjects.readiness) return [];
  const scorecard = subject.slice(prefixes.baseline.length);
  const { score } = resultBaselineSchema.parse(JSON.parse(value));
  return [{ ...change, scorecard, score }];
}

/** Scores in the history of the plugin's database. */
export class DatabaseScoreReader implements ScoreReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async *after(id: number) {
    let last = id;
    let size: number;
    do {
      const rows: Row[] = await this.#knex<IntervalRecord>('martech_intervals')
        .where('id', '>', last)
        .where(wanted =>
          wanted
            .where('subject', 'like', `${prefixes.baseline}%`)
            .orWhere('subject', 'like', `${prefixes.score}%`),
        )
        .orderBy('id')
        .limit(READ_AT_ONCE)
        .select('id', 'uid', 'subject', 'value', 'from_ms');
      yield rows.flatMap(toScore);
      size = rows.length;
      last = rows.at(-1)?.id ?? last;
    } while (size === READ_AT_ONCE);
  }

  async leftAt(scorecard: string, uids: string[]) {
    const left = new Map<string, number>();
    for (let start = 0; start < uids.length; start += UIDS_AT_ONCE) {
      const records = await this.#knex<IntervalRecord>('martech_intervals')
        .whereIn('uid', uids.slice(start, start + UIDS_AT_ONCE))
        .where({ subject: subjects.baseline(scorecard) })
        .whereNotNull('to_ms')
        .groupBy('uid')
        .select('uid')
        .max({ left: 'to_ms' });
      for (const { uid, left: at } of records) left.set(uid, Number(at));
    }
    return left;
  }
}
