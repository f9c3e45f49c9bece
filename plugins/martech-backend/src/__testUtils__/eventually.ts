import { setTimeout } from 'node:timers/promises';

/** Asks again until an answer is right, as the index follows the catalog. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  milliseconds = 20_000,
): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > until) {
      throw new Error(`Still not right: ${JSON.stringify(answer)}`);
    }
    await setTimeout(50);
  }
}
