import { LoggerService } from '@backstage/backend-plugin-api';
import { randomUUID } from 'node:crypto';
import { isRetired } from '../../domain/nextRegistered';
import { Registry } from '../../store/Registry';
import { StoredImport, StoredRow } from '../domain/StoredImport';
import { unwritable } from '../domain/unwritable';
import { DatabaseImports } from '../store/DatabaseImports';
import { TurnOverError } from '../store/turns';
import { RowChecks } from './RowChecks';
import { RowWrites, Turn } from './RowWrites';

/** Rows between two signs of life; a lease is long against what they take. */
const AT_ONCE = 50;
const LEASE = 60_000;
const TRY_AGAIN = 10_000;
/** After so many failures somebody has to look. */
const MOST_FAILURES = 6;

interface ImportWorkerOptions {
  checks: RowChecks;
  imports: DatabaseImports;
  /** Milliseconds; shorter in tests. */
  lease?: number;
  logger: LoggerService;
  registry: Registry;
  writes: RowWrites;
}

/**
 * Checks and applies imports, piece by piece. What was done is written with
 * what it is about, so a process that is killed is taken over by another, and
 * nothing is done twice.
 */
export class ImportWorker {
  readonly #options: ImportWorkerOptions;
  readonly #name = randomUUID();
  readonly #failures = new Map<string, number>();
  readonly #lease: number;

  constructor(options: ImportWorkerOptions) {
    this.#options = options;
    this.#lease = options.lease ?? LEASE;
  }

  /** Works at one import until it is through; false when there was none. */
  async runOnce(signal?: AbortSignal): Promise<boolean> {
    const { imports } = this.#options;
    const one = await imports.claim(this.#name, Date.now(), this.#lease);
    if (!one) return false;
    try {
      const isThrough = await (one.state === 'checking'
        ? this.#check(one, signal)
        : this.#apply(one, signal));
      this.#failures.delete(one.id);
      if (!isThrough) await imports.release(one.id, this.#name, null);
    } catch (error) {
      if (!(error instanceof TurnOverError)) await this.#failed(one, error);
    }
    return true;
  }

  async #check(one: StoredImport, signal?: AbortSignal): Promise<boolean> {
    const { checks, imports } = this.#options;
    while (!signal?.aborted) {
      const rows = await imports.unseen(one.id, AT_ONCE);
      if (rows.length === 0) {
        const missing = one.retireMissing ? await this.#missing(one) : [];
        await imports.finish(one, 'checked', this.#turn(), missing);
        return true;
      }
      const checked = await checks.check(one, rows);
      await imports.putRows(one, checked, this.#turn());
    }
    return false;
  }

  async #apply(one: StoredImport, signal?: AbortSignal): Promise<boolean> {
    const { imports, writes } = this.#options;
    while (!signal?.aborted) {
      const rows = await imports.undone(one.id, AT_ONCE);
      if (rows.length === 0) {
        await imports.finish(one, 'applied', this.#turn());
        return true;
      }
      await writes.apply(one, rows, this.#turn());
    }
    return false;
  }

  /** Rows for what the source named before and names no longer. */
  async #missing(one: StoredImport): Promise<StoredRow[]> {
    const { imports, registry } = this.#options;
    const named = await imports.keys(one.id);
    const kept = await registry.ofSource(one.source);
    const gone = [...kept.values()].filter(
      registered =>
        registered.kind === one.kind &&
        !registered.removedAt &&
        !isRetired(registered) &&
        !named.has(registered.origin?.key ?? ''),
    );
    return gone.map((registered, index): StoredRow => {
      const problem = unwritable(one, registered);
      return {
        row: one.rows + index + 1,
        key: registered.origin?.key ?? '',
        entityRef: registered.entityRef,
        title: registered.entity.metadata.title,
        version: registered.version,
        outcome: problem ? 'refused' : 'retire',
        applied: false,
        problems: problem ? [{ path: 'name', message: problem }] : [],
      };
    });
  }

  async #failed(one: StoredImport, error: unknown) {
    const { imports, logger } = this.#options;
    const failures = (this.#failures.get(one.id) ?? 0) + 1;
    this.#failures.set(one.id, failures);
    const cause = error instanceof Error ? error : new Error(String(error));
    logger.warn(`The import ${one.id} of ${one.source} has failed`, cause);
    if (failures < MOST_FAILURES) {
      await imports.release(one.id, this.#name, Date.now() + TRY_AGAIN);
      return;
    }
    this.#failures.delete(one.id);
    await imports.move(one.id, [one.state], {
      state: 'stopped',
      stopped_because: `It failed ${failures} times, the last time with a ${cause.name}. Whoever runs the portal finds why in the log; then go on.`,
    });
  }

  #turn(): Turn {
    return { by: this.#name, until: Date.now() + this.#lease };
  }
}
