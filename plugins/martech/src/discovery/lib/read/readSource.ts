import { HostCounts } from './HostCounts';
import { addHostsInText } from './hostsInText';
import { readJson } from './readJson';
import { Source, SourceContent } from './SourceContent';

const looksLikeJson = /^\s*[{[]/;

function readText(text: string): SourceContent {
  const counts = new HostCounts();
  addHostsInText(counts, text);
  return {
    kind: 'addresses',
    hosts: counts.top(),
    allHosts: counts.size,
    seen: counts.seen,
    leftOut: counts.leftOut,
    ...(counts.size === 0 && {
      problem: { kind: 'empty', line: 1, position: 0 },
    }),
  };
}

/** Reads what somebody gives, and keeps names of hosts and numbers of it. */
export async function readSource(
  source: Source,
  onProgress?: (done: number) => void,
): Promise<SourceContent> {
  if ('file' in source) return readJson(source.file, onProgress);
  return looksLikeJson.test(source.text)
    ? readJson(new Blob([source.text]), onProgress)
    : readText(source.text);
}
