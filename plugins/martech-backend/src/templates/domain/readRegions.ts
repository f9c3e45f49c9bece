import { contentHash } from './contentHash';
import { markedParts } from './markedParts';

/** Hashes of the regions that a file marks, by name. */
export type Regions = Readonly<Record<string, string>>;

/** More than any template has, so that a hostile file stays small in the database. */
const MOST_REGIONS = 200;
const LONGEST_NAME = 200;
const LOOKED_AT = 8_192;

/** Indented anew it is still the same text. */
const plain = (part: string) => part.replaceAll(/\s+/g, ' ').trim();

/** Whether a file is no text. */
export const isBinary = (content: Buffer): boolean =>
  content.subarray(0, LOOKED_AT).includes(0);

/**
 * The regions that a file marks. A name that is marked twice is one region of
 * both parts.
 */
export function readRegions(content: Buffer): Regions {
  if (isBinary(content)) return {};
  const text = content.toString('utf8');
  const parts = new Map<string, string[]>();
  for (const { end, name, start } of markedParts(text)) {
    if (name.length > LONGEST_NAME) continue;
    const part = plain(text.slice(start, end));
    const known = parts.get(name);
    if (known) known.push(part);
    else if (parts.size < MOST_REGIONS) parts.set(name, [part]);
  }
  return Object.fromEntries(
    [...parts].map(([name, texts]) => [name, contentHash(texts.join('\n'))]),
  );
}
