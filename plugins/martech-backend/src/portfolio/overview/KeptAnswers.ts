import { LRUCache } from 'lru-cache';

/** What time alone changes shows after so long, for example a day that is over. */
const KEEP = 30_000;
/** Days that people go through with a slider. */
const MOST = 40;

/**
 * Answers about what somebody sees. All who see the same share them, for as long
 * as no row of it differs and they are asked for under the same name.
 */
export class KeptAnswers<Answer extends object> {
  readonly #answers = new WeakMap<object, LRUCache<string, Promise<Answer>>>();

  /** @param name - of everything that the answer depends on besides the rows */
  of(rows: object, name: string, make: () => Promise<Answer>): Promise<Answer> {
    const answers =
      this.#answers.get(rows) ??
      new LRUCache<string, Promise<Answer>>({ max: MOST, ttl: KEEP });
    this.#answers.set(rows, answers);
    const known = answers.get(name);
    if (known) return known;
    const answer = make();
    answers.set(name, answer);
    answer.catch(() => {
      if (answers.peek(name) === answer) answers.delete(name);
    });
    return answer;
  }
}
