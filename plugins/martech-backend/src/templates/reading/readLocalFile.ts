import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SourceAnswer } from '../domain/fileAfter';
import { tooLarge } from './readLimited';
import { ReadProblem } from './ReadProblem';

function safePath(beside: string, path: string): string {
  try {
    return resolveSafeChildPath(dirname(beside), path);
  } catch {
    throw new ReadProblem(
      'The path leads out of the folder of the entity: put the file beside it or below.',
    );
  }
}

/**
 * A file beside one that the catalog itself reads from disk. Links that lead
 * out of the folder are refused, too.
 */
export async function readLocalFile(
  { beside, path }: { beside: string; path: string },
  { etag, maxBytes }: { etag?: string; maxBytes: number },
): Promise<SourceAnswer> {
  const file = safePath(beside, path);
  const stats = await stat(file);
  // Reading from a pipe would wait for ever.
  if (!stats.isFile()) {
    throw new ReadProblem('What is at its path is not a file.');
  }
  if (stats.size > maxBytes) throw tooLarge(maxBytes);
  const { ctimeMs, ino, mtimeMs, size } = stats;
  const mark = [ino, size, mtimeMs, ctimeMs].join('-');
  if (mark === etag) return { kind: 'unchanged' };
  return { kind: 'content', content: await readFile(file), etag: mark };
}
