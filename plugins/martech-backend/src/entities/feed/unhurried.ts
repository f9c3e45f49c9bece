import { setTimeout } from 'node:timers/promises';

const LEAST = 20;
/** For each part of the time that is worked. */
const REST = 2;

/**
 * Goes through pages at a third of the speed: rests after each for twice as long
 * as it took, so that people who ask something meanwhile hardly notice.
 */
export async function* unhurried<Page>(
  pages: AsyncIterable<Page>,
): AsyncGenerator<Page> {
  let began = performance.now();
  for await (const page of pages) {
    yield page;
    await setTimeout(Math.max(LEAST, REST * (performance.now() - began)));
    began = performance.now();
  }
}
