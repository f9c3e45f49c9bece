import {
  MarkedPart,
  PictureContent,
} from '@martech-portal/backstage-plugin-martech-common';

const inside = (inner: MarkedPart, { end, name, start }: MarkedPart) =>
  inner.start >= start &&
  inner.end <= end &&
  (inner.start > start || inner.end < end || inner.name !== name);

/** A span of a text without what marked parts inside it hold. */
function without(
  text: string,
  { end, start }: Pick<MarkedPart, 'start' | 'end'>,
  inner: readonly MarkedPart[],
): string {
  const kept: string[] = [];
  let at = start;
  for (const part of [...inner].sort((a, b) => a.start - b.start)) {
    if (part.start >= at) {
      kept.push(text.slice(at, part.start));
      at = part.end;
    }
  }
  kept.push(text.slice(at, end));
  return kept.join('');
}

/** The parts of a file by name, each without others inside it, and the rest. */
export interface FilePieces {
  parts: ReadonlyMap<string, string>;
  rest: string;
}

/** Cuts a file at its marked parts, so that each can be compared on its own. */
export function filePieces({
  parts,
  text,
}: Pick<PictureContent, 'parts' | 'text'>): FilePieces {
  const pieces = new Map<string, string>();
  for (const part of parts) {
    const inner = parts.filter(other => other !== part && inside(other, part));
    const piece = without(text, part, inner);
    const known = pieces.get(part.name);
    pieces.set(part.name, known === undefined ? piece : `${known}\n${piece}`);
  }
  return {
    parts: pieces,
    rest: without(text, { start: 0, end: text.length }, parts),
  };
}
