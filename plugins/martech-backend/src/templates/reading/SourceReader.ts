import { LoggerService, UrlReaderService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Place } from '../domain/placeOf';
import { SourceAnswer } from '../domain/fileAfter';
import { readLimited, tooLarge } from './readLimited';
import { readLocalFile } from './readLocalFile';
import { ReadProblem } from './ReadProblem';
import { problemInWords } from './problemInWords';

interface SourceReaderOptions {
  logger: LoggerService;
  maxBytes: number;
  /** Milliseconds until a source must have answered. */
  timeout: number;
  urlReader: UrlReaderService;
}

/** Reads files where the host lets the portal read, and nowhere else. */
export class SourceReader {
  readonly #options: SourceReaderOptions;

  constructor(options: SourceReaderOptions) {
    this.#options = options;
  }

  /** @param etag - of what is known; the same again is not read */
  async read(
    place: Place,
    etag: string | undefined,
    stopped: AbortSignal,
  ): Promise<SourceAnswer> {
    if (place.kind === 'nowhere') {
      return { kind: 'problem', text: place.problem };
    }
    const { logger, timeout } = this.#options;
    const patience = AbortSignal.timeout(timeout);
    try {
      const answer =
        place.kind === 'url'
          ? this.#readUrl(place.url, etag, AbortSignal.any([stopped, patience]))
          : readLocalFile(place, { ...this.#options, etag });
      return notEmpty(await inTime(answer, patience));
    } catch (thrown) {
      // The backend stops: that says nothing about the file.
      if (stopped.aborted) throw thrown;
      const error = toError(thrown);
      if (error.name === 'NotModifiedError') return { kind: 'unchanged' };
      const text = problemInWords(error, { isLate: patience.aborted, timeout });
      logger.info(`The file of a template could not be read: ${error.message}`);
      return { kind: 'problem', text };
    }
  }

  async #readUrl(
    url: string,
    etag: string | undefined,
    signal: AbortSignal,
  ): Promise<SourceAnswer> {
    const { maxBytes, urlReader } = this.#options;
    const response = await urlReader.readUrl(url, { etag, signal });
    const content = response.stream
      ? await readLimited(response.stream(), maxBytes)
      : await response.buffer();
    if (content.length > maxBytes) throw tooLarge(maxBytes);
    return { kind: 'content', content, etag: response.etag };
  }
}

/** Not every reader heeds a signal; nobody waits for one that does not. */
async function inTime<T>(answer: Promise<T>, patience: AbortSignal) {
  const late = new Promise<never>((_, reject) => {
    const stop = () => reject(new Error('No answer in time'));
    patience.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([answer, late]);
}

function notEmpty(answer: SourceAnswer): SourceAnswer {
  if (answer.kind === 'content' && answer.content.length === 0) {
    throw new ReadProblem('The file is empty.');
  }
  return answer;
}
