import { setImmediate } from 'node:timers/promises';
import { Pages } from './Pages';

/** A member of a document that is too long to be written at once. */
export interface LongMember {
  name: string;
  items: Pages<unknown>;
}

/**
 * A JSON object, its long members last. Others get their turn between pages,
 * also where nobody is slower in taking them.
 */
export async function* jsonText(
  head: object,
  members: readonly LongMember[],
): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1);
  let comma = Object.keys(head).length > 0 ? ',' : '';
  for (const { items, name } of members) {
    yield `${comma}${JSON.stringify(name)}:[`;
    comma = '';
    for await (const page of items) {
      if (page.length === 0) continue;
      yield comma + page.map(item => JSON.stringify(item)).join(',\n');
      comma = ',\n';
      await setImmediate();
    }
    yield ']';
    comma = ',';
  }
  yield '}';
}
