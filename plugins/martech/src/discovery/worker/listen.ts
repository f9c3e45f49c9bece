import { readSource } from '../lib/read/readSource';
import { Answer, askedSchema } from './messages';

/** A thread that reads: what it is sent stays in it, names of hosts leave it. */
export function listen() {
  const answer = (one: Answer) => globalThis.postMessage(one);
  globalThis.addEventListener('message', async ({ data }) => {
    try {
      const content = await readSource(askedSchema.parse(data), done =>
        answer({ done }),
      );
      answer({ content });
    } catch {
      // Why is not said: the words of an error can hold what was read.
      answer({ failed: true });
    }
  });
}
