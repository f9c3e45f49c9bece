import { InputError } from '@backstage/errors';
import { NewVersion } from '@martech-portal/backstage-plugin-martech-common';
import { contentHash } from '../domain/contentHash';
import { placeOf } from '../domain/placeOf';
import { readRegions, Regions } from '../domain/readRegions';
import { SourceReader } from '../reading/SourceReader';

/** The file of a version, as it is now. */
export interface FoundFile {
  integrity: string;
  regions: Regions;
}

/** Reads files that are not in use yet. */
export class VersionFile {
  readonly #reader: Pick<SourceReader, 'read'>;
  readonly #resolveUrl: (path: string, base: string) => string;

  constructor(options: {
    reader: Pick<SourceReader, 'read'>;
    resolveUrl(path: string, base: string): string;
  }) {
    this.#reader = options.reader;
    this.#resolveUrl = options.resolveUrl;
  }

  /** @throws InputError that says why it cannot be read */
  async read(
    source: NewVersion['source'],
    location: string | undefined,
  ): Promise<FoundFile> {
    const place = placeOf({ source, location }, this.#resolveUrl);
    if (!place) throw new InputError('source: has no place, write url or path');
    const { signal } = new AbortController();
    const answer = await this.#reader.read(place, undefined, signal);
    if (answer.kind === 'content') {
      const { content } = answer;
      return { integrity: contentHash(content), regions: readRegions(content) };
    }
    const why = answer.kind === 'problem' ? answer.text : 'It was not sent.';
    throw new InputError(`source: ${why}`);
  }
}
