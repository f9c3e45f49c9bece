import { MarkedPart } from '@martech-portal/backstage-plugin-martech-common';
import { Parser } from 'htmlparser2';

/** Parts in parts: all of them together are at most so many times the file. */
const MOST_NESTED = 5;

/** `<!-- locked:legal -->` to `<!-- /locked:legal -->`, for what is not HTML. */
const marker = /^\s*(\/?)\s*(?:locked|region)\s*:\s*(\S(?:.*\S)?)\s*$/;

interface Open {
  name?: string;
  start: number;
}

/**
 * Where the parts of a text begin and end that it marks, in the order in which
 * they end: elements with `data-region`, and what stands between two comments
 * that name it. A comment that never ends marks none.
 */
export function markedParts(text: string): MarkedPart[] {
  const found: MarkedPart[] = [];
  const elements: Open[] = [];
  const inside = new Set<string>();
  const marked = new Map<string, number>();
  let left = text.length * MOST_NESTED;
  const add = (name: string, start: number, end: number) => {
    left -= end - start;
    if (left >= 0) found.push({ name, start, end });
  };
  const parser = new Parser(
    {
      onopentag(_, attributes) {
        const named = attributes['data-region'];
        const name = named && !inside.has(named) ? named : undefined;
        if (name) inside.add(name);
        elements.push({ name, start: parser.startIndex });
      },
      onclosetag() {
        const { name, start = 0 } = elements.pop() ?? {};
        if (!name) return;
        inside.delete(name);
        add(name, start, parser.endIndex + 1);
      },
      oncomment(comment) {
        const [, slash, name] = marker.exec(comment) ?? [];
        if (name === undefined) return;
        const start = marked.get(name);
        if (!slash) marked.set(name, parser.startIndex);
        else if (start !== undefined) {
          add(name, start, parser.endIndex + 1);
          marked.delete(name);
        }
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(text);
  return found;
}
