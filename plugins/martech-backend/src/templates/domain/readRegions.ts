import { Parser } from 'htmlparser2';
import { contentHash } from './contentHash';

/** Hashes of the regions that a file marks, by name. */
export type Regions = Readonly<Record<string, string>>;

/** More than any template has, so that a hostile file stays small in the database. */
const MOST_REGIONS = 200;
const LONGEST_NAME = 200;
const LOOKED_AT = 8_192;
/** Regions in regions: all of them together are at most so many times the file. */
const MOST_NESTED = 5;

/** `<!-- locked:legal -->` to `<!-- /locked:legal -->`, for what is not HTML. */
const marker = /^\s*(\/?)\s*(?:locked|region)\s*:\s*(\S(?:.*\S)?)\s*$/;

interface Open {
  name?: string;
  start: number;
}

/** Where regions of a text begin and end, in the order in which they end. */
function spans(text: string): Array<{ name: string; part: string }> {
  const found: Array<{ name: string; part: string }> = [];
  const elements: Open[] = [];
  const inside = new Set<string>();
  const marked = new Map<string, number>();
  let left = text.length * MOST_NESTED;
  const add = (name: string, start: number, end: number) => {
    left -= end - start;
    if (left >= 0) found.push({ name, part: text.slice(start, end) });
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

/** Indented anew it is still the same text. */
const plain = (part: string) => part.replaceAll(/\s+/g, ' ').trim();

/**
 * The regions that a file marks: elements with `data-region`, and what stands
 * between two comments that name it. A name that is marked twice is one region
 * of both parts. A comment that never ends marks none.
 */
export function readRegions(content: Buffer): Regions {
  if (content.subarray(0, LOOKED_AT).includes(0)) return {};
  const parts = new Map<string, string[]>();
  for (const { name, part } of spans(content.toString('utf8'))) {
    if (name.length > LONGEST_NAME) continue;
    const known = parts.get(name);
    if (known) known.push(plain(part));
    else if (parts.size < MOST_REGIONS) parts.set(name, [plain(part)]);
  }
  return Object.fromEntries(
    [...parts].map(([name, texts]) => [name, contentHash(texts.join('\n'))]),
  );
}
