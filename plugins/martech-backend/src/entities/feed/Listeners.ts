/** Lets what is put together later hear of what happens in what was there before. */
export class Listeners<News> {
  readonly #listeners: Array<(news: News) => void> = [];

  add(listener: (news: News) => void) {
    this.#listeners.push(listener);
  }

  tell(news: News) {
    for (const listener of this.#listeners) listener(news);
  }
}
