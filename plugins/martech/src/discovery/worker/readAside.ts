import { Source, SourceContent } from '../lib/read/SourceContent';
import { answerSchema } from './messages';
import { startWorker } from './startWorker';

type OnProgress = (done: number) => void;

/** Reads within the page, in pieces: where no other thread may be started. */
async function readHere(source: Source, onProgress: OnProgress) {
  const { readSource } = await import('../lib/read/readSource');
  return readSource(source, onProgress);
}

/** @returns undefined when no thread could be started */
function readThere(
  source: Source,
  { onProgress, signal }: { onProgress: OnProgress; signal: AbortSignal },
): Promise<SourceContent | undefined> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('error', () => {
      end();
      resolve(undefined);
    });
    worker.addEventListener('message', ({ data }) => {
      const answer = answerSchema.parse(data);
      if ('done' in answer) {
        onProgress(answer.done);
        return;
      }
      end();
      if ('content' in answer) resolve(answer.content);
      else reject(new Error('This file could not be read.'));
    });
    worker.postMessage(source);
  });
}

/**
 * Reads what somebody gives without the page standing still, however large it
 * is. An app whose files come from another host may not start a thread; then
 * the page reads it itself.
 */
export async function readAside(
  source: Source,
  options: { onProgress: OnProgress; signal: AbortSignal },
): Promise<SourceContent> {
  try {
    const content = await readThere(source, options);
    if (content) return content;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  return readHere(source, options.onProgress);
}
