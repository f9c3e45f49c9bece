import { setTimeout } from 'node:timers/promises';

const LEAST = 20;

/**
 * Goes through pages at half speed: rests after each for as long as it took, so
 * that people who ask something meanwhile get half of what there is.
 */
export async function* unhurried<Page>(
  pages: AsyncIterable<Page>,
): AsyncGenerator<Page> {
  let began = performance.now();
  for await (const page of pages) {
    yield page;
    await setTimeout(Math.max(LEAST, performance.now() - began));
    began = performance.now();
  }
}
