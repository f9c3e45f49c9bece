import { LRUCache } from 'lru-cache';
import { Clock } from '../../clock';
import { Place, placeName } from '../domain/placeOf';
import { SourceReader } from '../reading/SourceReader';
import { Turns } from './Turns';

/** Pictures on their way at once; sources limit how often they are asked. */
const AT_ONCE = 8;
const MINUTE = 60_000;
const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 32 * MEGABYTE;
/** What an entry costs besides the file. */
const ENTRY = 1_024;

/** A file as it was read, or why it was not. */
export type KeptFile = { readAt: number } & (
  | { content: Buffer; etag?: string }
  | { problem: string }
);

interface KeptFilesOptions {
  clock: Clock;
  reader: Pick<SourceReader, 'read'>;
  /** All files together that are kept. */
  maxBytes?: number;
}

/**
 * Files that are shown, kept for a minute and then asked for again: whoever
 * scrolls past a template does not have its source read each time. The least
 * looked at are forgotten first. Nothing here knows who may see what.
 */
export class KeptFiles {
  readonly #options: KeptFilesOptions;
  readonly #turns = new Turns(AT_ONCE);
  readonly #kept: LRUCache<string, KeptFile>;
  readonly #reading = new Map<string, Promise<KeptFile>>();

  constructor(options: KeptFilesOptions) {
    this.#options = options;
    this.#kept = new LRUCache({
      maxSize: options.maxBytes ?? MOST_BYTES,
      sizeCalculation: file =>
        ENTRY + ('content' in file ? file.content.length : 0),
    });
  }

  async read(place: Place): Promise<KeptFile> {
    const name = placeName(place);
    if (name === undefined) return this.#read(place, undefined);
    const kept = this.#kept.get(name);
    const now = this.#options.clock.now().getTime();
    const age = kept ? now - kept.readAt : Infinity;
    // The clock of the sample can be set back.
    if (kept && age >= 0 && age < MINUTE) return kept;
    const reading = this.#reading.get(name) ?? this.#again(name, place, kept);
    return reading;
  }

  #again(name: string, place: Place, kept: KeptFile | undefined) {
    const reading = this.#turns
      .run(() => this.#read(place, kept))
      .then(file => {
        this.#kept.set(name, file);
        return file;
      })
      .finally(() => this.#reading.delete(name));
    this.#reading.set(name, reading);
    return reading;
  }

  async #read(place: Place, kept: KeptFile | undefined): Promise<KeptFile> {
    const { clock, reader } = this.#options;
    const before = kept && 'content' in kept ? kept : undefined;
    const never = new AbortController().signal;
    const answer = await reader.read(place, before?.etag, never);
    const readAt = clock.now().getTime();
    if (answer.kind === 'problem') return { problem: answer.text, readAt };
    if (answer.kind === 'content') {
      return { content: answer.content, etag: answer.etag, readAt };
    }
    return before
      ? { ...before, readAt }
      : { problem: 'The file could not be read. Try again.', readAt };
  }
}
