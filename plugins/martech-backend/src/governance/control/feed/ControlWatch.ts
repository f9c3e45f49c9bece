import { Knex } from 'knex';
import { utcDay } from '../../../clock';
import { resultsRevision } from '../../../scorecards/store/resultsRevision';
import { EvaluationRecord } from '../../../scorecards/store/tables';
import { ControlFeed, FeedState, Followed } from '../store/ControlFeed';
import { ControlRecords } from '../store/ControlRecords';
import { ControlStore } from '../store/ControlStore';

/** Kinds that have a state; templates depend on platforms. */
export const STATED_KINDS = ['MarketingPlatform', 'MarketingTemplate'] as const;

/** What has happened since states were last followed. */
export interface ControlNews {
  /** Where it was left. */
  before: FeedState;
  /** Where it is when all of this has been followed. */
  until: Followed;
  /** What time alone may have changed. */
  due: string[];
}

interface ControlWatchOptions {
  feed: Pick<ControlFeed, 'state'>;
  knex: Knex;
  /** Version of the thresholds. */
  policy: string;
  records: ControlRecords;
  store: Pick<ControlStore, 'due'>;
}

/** Notices what states depend on. */
export class ControlWatch {
  readonly #options: ControlWatchOptions;

  constructor(options: ControlWatchOptions) {
    this.#options = options;
  }

  /** Undefined when nothing has happened. */
  async look(now: Date): Promise<ControlNews | undefined> {
    const { feed, knex, policy, records, store } = this.#options;
    const before = await feed.state();
    const until: Followed = {
      results: await resultsRevision(knex),
      records: await records.revision(),
      policy,
      day: utcDay(now),
    };
    const due = await store.due(now.getTime());
    const isSame =
      before.results === until.results &&
      before.records === until.records &&
      before.policy === until.policy &&
      before.day === until.day;
    return isSame && due.length === 0 ? undefined : { before, until, due };
  }

  /** References of everything that the news are about, each once. */
  async affected({ before, due, until }: ControlNews): Promise<Set<string>> {
    const { records } = this.#options;
    const isAnew = before.policy !== until.policy;
    const since = isAnew ? -1 : before.results;
    const evaluated = await this.#evaluated(since, until.results);
    const recorded = isAnew
      ? []
      : await records.changed(before.records, until.records);
    return new Set([...evaluated, ...recorded, ...due]);
  }

  async #evaluated(since: number, until: number): Promise<string[]> {
    if (since === until) return [];
    const rows = await this.#options
      .knex<EvaluationRecord>('martech_evaluations')
      .where('written', '>', since)
      .where('written', '<=', until)
      .whereIn('kind', [...STATED_KINDS])
      .select('entity_ref');
    return rows.map(row => row.entity_ref);
  }
}
