import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { Clock, utcDay } from '../clock';
import { AuditPolicy } from './readAuditPolicy';
import { AuditReader } from './store/AuditReader';
import { Checkpoints } from './store/Checkpoints';
import { Verifier } from './Verifier';

interface DailyCheckpointOptions {
  auditor: AuditorService;
  checkpoints: Checkpoints;
  clock: Clock;
  logger: LoggerService;
  policy: AuditPolicy;
  reader: AuditReader;
  verifier: Verifier;
}

/**
 * Once a day looks at what was written since the last checkpoint, notes where
 * it ended, and tells the log of the host, which is kept elsewhere. Then removes
 * what is older than it has to be, up to a checkpoint.
 */
export class DailyCheckpoint {
  readonly #options: DailyCheckpointOptions;

  constructor(options: DailyCheckpointOptions) {
    this.#options = options;
  }

  /** Does what is due; a second time on the same day there is nothing. */
  async run(): Promise<void> {
    const { clock, reader } = this.#options;
    const last = (await reader.checkpoints()).at(-1);
    const now = clock.now();
    if (last && utcDay(last.at) >= utcDay(now)) return;
    if (await this.#note(now, last?.seq ?? 0)) await this.#cut(now);
  }

  /** False where the chain does not hold. */
  async #note(now: Date, last: number): Promise<boolean> {
    const { auditor, checkpoints, logger, verifier } = this.#options;
    const { broken, checked, head } = await verifier.verify({});
    if (broken || !head) {
      const problem = broken?.problem ?? 'Its head is missing.';
      const message = `The audit log was tampered with or damaged. ${problem} Compare it with a backup: GET /api/martech/audit/verify?full=true names the first row.`;
      logger.error(message);
      const event = await auditor.createEvent({
        eventId: 'martech-audit-checkpoint',
        severityLevel: 'critical',
        meta: { seq: broken?.seq ?? 0 },
      });
      await event.fail({ error: new Error(message) });
      return false;
    }
    if (head.seq <= last) return true;
    const event = await auditor.createEvent({
      eventId: 'martech-audit-checkpoint',
      severityLevel: 'medium',
      meta: { seq: head.seq, hash: head.hash, checked },
    });
    await checkpoints.note(head, now);
    await event.success();
    return true;
  }

  async #cut(now: Date) {
    const { checkpoints, policy, reader } = this.#options;
    if (policy.retention === undefined) return;
    const before = now.getTime() - policy.retention;
    // The oldest first: a day's rows in a transaction rather than years of them.
    for (const checkpoint of await reader.checkpoints()) {
      if (checkpoint.at.getTime() >= before) return;
      if (!checkpoint.cutAt) await checkpoints.cut(checkpoint, now);
    }
  }
}
