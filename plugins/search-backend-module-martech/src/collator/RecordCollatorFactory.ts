import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  martechRecordReadPermission,
  RECORD_DOCUMENT_TYPE,
} from '@martech-portal/backstage-plugin-martech-common';
import { Readable } from 'node:stream';
import { Martech } from '../Martech';
import { toDocument } from './toDocument';

/**
 * Reads all records for the index. A read that fails half way keeps the index
 * as it was: search replaces it only when everything has come.
 */
export class RecordCollatorFactory implements DocumentCollatorFactory {
  readonly type = RECORD_DOCUMENT_TYPE;
  readonly visibilityPermission = martechRecordReadPermission;
  readonly #locationTemplate: string;
  readonly #martech: Pick<Martech, 'documents'>;

  constructor(options: {
    locationTemplate: string;
    martech: Pick<Martech, 'documents'>;
  }) {
    this.#locationTemplate = options.locationTemplate;
    this.#martech = options.martech;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    let after: string | undefined = '';
    while (after !== undefined) {
      const page = await this.#martech.documents(after);
      for (const record of page.items) {
        yield toDocument(record, this.#locationTemplate);
      }
      after = page.nextAfter;
    }
  }
}
