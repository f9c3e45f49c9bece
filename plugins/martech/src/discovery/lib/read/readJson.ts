import { HostCounts } from './HostCounts';
import { addHostsOfTag } from './hostsOfTag';
import { JsonReader } from './JsonReader';
import { ReadProblem, SourceContent } from './SourceContent';

/** Small enough that a page which reads it itself still answers. */
const PIECE = 262_144;

/** What is read of a file; everything else passes by. */
const paths = [
  '$.log.version',
  '$.log.entries.*.request.url',
  '$.exportFormatVersion',
  '$.containerVersion.tag.*',
  '$.containerVersion.customTemplate.*',
];

type Kind = 'har' | 'tag-manager';

function problemOf(
  reader: JsonReader,
  kind: Kind | undefined,
  counts: HostCounts,
): ReadProblem | undefined {
  if (reader.broken) return { kind: 'broken', ...reader.broken };
  const end = reader.end();
  if (end) return { kind: 'cut-off', ...end };
  const nowhere = { line: 1, position: 0 };
  if (!kind) return { kind: 'unknown', ...nowhere };
  return counts.size === 0 ? { kind: 'empty', ...nowhere } : undefined;
}

/**
 * Reads a recording of a browser, or the export of a container of Google Tag
 * Manager. What was read before a file breaks counts.
 *
 * @param onProgress - told how much is done, 0 to 1
 */
export async function readJson(
  file: Blob,
  onProgress: (done: number) => void = () => {},
): Promise<SourceContent> {
  const counts = new HostCounts();
  let kind: Kind | undefined;
  const reader = new JsonReader(paths, ([first, second], value) => {
    kind = first === 'log' ? 'har' : 'tag-manager';
    if (second === 'entries') counts.addAddress(`${value}`);
    if (first === 'containerVersion') addHostsOfTag(counts, value);
  });
  for (let at = 0; at < file.size && !reader.broken; at += PIECE) {
    const piece = await file.slice(at, at + PIECE).arrayBuffer();
    reader.write(new Uint8Array(piece));
    onProgress(Math.min(1, (at + PIECE) / file.size));
  }
  const problem = problemOf(reader, kind, counts);
  return {
    kind: kind ?? 'har',
    hosts: counts.top(),
    allHosts: counts.size,
    seen: counts.seen,
    leftOut: counts.leftOut,
    ...(kind === 'har' && counts.first && { site: counts.first }),
    ...(problem && { problem }),
  };
}
