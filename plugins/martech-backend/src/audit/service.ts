import {
  AuditPage,
  AuditVerification,
} from '@martech-portal/backstage-plugin-martech-common';
import { AuditRow } from './domain/auditRow';
import { AuditReader } from './store/AuditReader';
import { Verifier } from './Verifier';

const showRow = ({ at, ...row }: AuditRow) => ({
  ...row,
  at: at.toISOString(),
});

/** What the API answers about the log. */
export class AuditService {
  readonly #reader: AuditReader;
  readonly #verifier: Verifier;

  constructor(reader: AuditReader, verifier: Verifier) {
    this.#reader = reader;
    this.#verifier = verifier;
  }

  async page(query: {
    subject?: string;
    limit: number;
    cursor?: string;
  }): Promise<AuditPage> {
    const { cursor, limit, subject } = query;
    const rows = await this.#reader.newest({
      subject,
      before: cursor === undefined ? undefined : Number(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(showRow),
      nextCursor:
        rows.length > limit ? String(shown[limit - 1].seq) : undefined,
    };
  }

  async verify(options: { full?: boolean }): Promise<AuditVerification> {
    const { head: _, ...verification } = await this.#verifier.verify(options);
    return verification;
  }
}
