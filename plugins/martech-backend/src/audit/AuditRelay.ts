import { AuditorService } from '@backstage/backend-plugin-api';
import { AuditRow } from './domain/auditRow';
import { eventSeverity } from './domain/eventSeverity';
import { AuditReader } from './store/AuditReader';
import { RelayPosition } from './store/RelayPosition';

const AT_ONCE = 200;

/**
 * Tells the auditor service of the host what is in the log, in its order and at
 * least once. It reads what was committed, so nothing is told that was rolled
 * back, and nothing is forgotten when a process ends in between.
 */
export class AuditRelay {
  readonly #auditor: AuditorService;
  readonly #position: RelayPosition;
  readonly #reader: AuditReader;

  constructor(
    auditor: AuditorService,
    reader: AuditReader,
    position: RelayPosition,
  ) {
    this.#auditor = auditor;
    this.#reader = reader;
    this.#position = position;
  }

  /** Tells everything that was not told yet. */
  async run(): Promise<void> {
    for (;;) {
      const after = await this.#position.get();
      const { head } = await this.#reader.head();
      const upTo = head?.seq ?? 0;
      const rows = await this.#reader.rows({ after, upTo, limit: AT_ONCE });
      if (rows.length === 0) return;
      for (const row of rows) await this.#tell(row);
      await this.#position.set(rows[rows.length - 1].seq);
    }
  }

  async #tell({ at, action, ...row }: AuditRow) {
    const [type] = action.split('.');
    const event = await this.#auditor.createEvent({
      eventId: `martech-${type}`,
      severityLevel: eventSeverity(action),
      meta: {
        actionType: action.slice(type.length + 1),
        actor: row.actor,
        at: at.toISOString(),
        record: row.subject,
        ...(row.number && { number: row.number }),
        ...(row.entityRef && { entityRef: row.entityRef }),
        seq: row.seq,
        hash: row.hash,
      },
    });
    await event.success();
  }
}
