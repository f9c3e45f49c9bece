import {
  MartechKindName,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { IndexState } from '../../entities/store/IndexState';
import { EvaluationQueue } from '../store/EvaluationQueue';
import { ruleDigest } from '../domain/rulesDigest';
import { ScorecardInForce } from '../domain/ScorecardSet';
import { Estate } from './Estate';
import { ScorecardPolicy } from './ScorecardPolicy';

interface RulesWatchOptions {
  estate: Estate;
  policy: ScorecardPolicy;
  queue: Pick<EvaluationQueue, 'markForRules'>;
  state: IndexState;
}

const STATE = 'scorecards-in-force';

const notedSchema = z.record(
  z.string(),
  z.object({ key: z.string(), kinds: z.array(z.string()) }),
);
type Noted = z.infer<typeof notedSchema>;

/** Marks every entity that a scorecard is about when its rules change. */
export class RulesWatch {
  readonly #options: RulesWatchOptions;
  #noted?: string;

  constructor(options: RulesWatchOptions) {
    this.#options = options;
  }

  /**
   * Compares with what was noted last, by whichever replica.
   *
   * @param taken - what the caller is going to evaluate under these rules
   */
  async look(
    scorecards: readonly ScorecardInForce[],
    now: number,
    taken: ReadonlySet<string> = new Set(),
  ) {
    const { queue, state } = this.#options;
    const noted = this.#note(scorecards);
    const text = JSON.stringify(noted);
    if (text === this.#noted) return;
    const before = notedSchema.parse(
      JSON.parse((await state.get(STATE)) ?? '{}'),
    );
    const refs = await this.#affected(before, noted);
    const others = refs.filter(ref => !taken.has(ref));
    if (others.length > 0) await queue.markForRules(others, now);
    if (JSON.stringify(before) !== text) await state.set(STATE, text);
    this.#noted = text;
  }

  #note(scorecards: readonly ScorecardInForce[]): Noted {
    const { policy } = this.#options;
    return Object.fromEntries(
      scorecards.map(scorecard => [
        scorecard.entityRef,
        {
          key: ruleDigest(scorecard, policy),
          kinds: [...scorecard.compiled.kinds],
        },
      ]),
    );
  }

  async #affected(before: Noted, after: Noted): Promise<string[]> {
    const kinds = new Set<string>();
    for (const ref of new Set([
      ...Object.keys(before),
      ...Object.keys(after),
    ])) {
      if (before[ref]?.key === after[ref]?.key) continue;
      for (const kind of before[ref]?.kinds ?? []) kinds.add(kind);
      for (const kind of after[ref]?.kinds ?? []) kinds.add(kind);
    }
    if (kinds.size === 0) return [];
    const { estate } = this.#options;
    const names: MartechKindName[] = martechKindNames.filter(name =>
      kinds.has(name),
    );
    return estate.refs(names);
  }
}
