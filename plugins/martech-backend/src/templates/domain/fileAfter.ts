import { contentHash } from './contentHash';
import { readRegions } from './readRegions';
import { TemplateFile } from './TemplateRow';

/** What came of asking for a file. */
export type SourceAnswer =
  | { kind: 'content'; content: Buffer; etag?: string }
  | { kind: 'unchanged' }
  | { kind: 'problem'; text: string };

/** What is known of a file after it was asked for; the same object: nothing new. */
export function fileAfter(
  before: TemplateFile,
  place: string | undefined,
  answer: SourceAnswer,
  now: Date,
): TemplateFile {
  if (answer.kind === 'unchanged' && !before.problem) return before;
  if (answer.kind === 'problem') {
    const { text } = answer;
    if (before.problem?.text === text && before.place === place) return before;
    const since = before.problem?.since ?? now.getTime();
    return { ...before, place, etag: undefined, problem: { text, since } };
  }
  if (answer.kind === 'unchanged') return { ...before, problem: undefined };
  const hash = contentHash(answer.content);
  const isSame = hash === before.hash && !before.problem;
  if (isSame && answer.etag === before.etag && place === before.place) {
    return before;
  }
  return {
    place,
    etag: answer.etag,
    hash,
    bytes: answer.content.length,
    regions: readRegions(answer.content),
    changedAt: hash === before.hash ? before.changedAt : now.getTime(),
  };
}
