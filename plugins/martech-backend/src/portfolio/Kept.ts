/** One answer for each thing it was made of; the last one only. */
export class Kept<Answer> {
  readonly #answers = new WeakMap<
    object,
    { made: readonly unknown[]; answer: Answer }
  >();

  /**
   * @param by - goes away when nothing can be made of it any more
   * @param made - all else that the answer depends on, compared by identity
   */
  of(by: object, made: readonly unknown[], make: () => Answer): Answer {
    const known = this.#answers.get(by);
    if (known && made.every((part, at) => part === known.made[at])) {
      return known.answer;
    }
    const answer = make();
    this.#answers.set(by, { made, answer });
    return answer;
  }
}
