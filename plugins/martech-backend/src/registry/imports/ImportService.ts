import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ApplyImport,
  createImportSchema,
  ImportOutcome,
  ImportRows,
  martechRegistryAdministerPermission,
  martechRegistryCreatePermission,
  RegistryImport,
} from '@martech-portal/backstage-plugin-martech-common';
import { ulid } from 'ulid';
import { z } from 'zod';
import { Clock } from '../../clock';
import { Once } from '../../governance/records/engine/Once';
import { Retry } from '../../governance/records/reads/RecordsService';
import { Caller, missingPermission } from '../../http';
import { RegistryAccess } from '../access/RegistryAccess';
import { isRetired } from '../domain/nextRegistered';
import { Writer } from '../domain/Writer';
import { Registry } from '../store/Registry';
import { planImport } from './domain/planImport';
import { assertShare } from './domain/assertShare';
import { retiresShare, showImport } from './domain/showImport';
import { StoredImport } from './domain/StoredImport';
import { DatabaseImports } from './store/DatabaseImports';

const ROWS_AT_ONCE = 200;

interface ImportServiceOptions {
  access: RegistryAccess;
  clock: Clock;
  imports: DatabaseImports;
  /** Share that may be retired without a word, 0 to 1. */
  maxRetiredShare: number;
  once: Once<StoredImport>;
  /** Called when there is work. */
  onWork(): void;
  registry: Registry;
}

/** Imports of whole inventories: checked first, and applied when asked to. */
export class ImportService {
  readonly #options: ImportServiceOptions;

  constructor(options: ImportServiceOptions) {
    this.#options = options;
  }

  /** @throws NotAllowedError before a large body is read */
  async assertMayImport(caller: Caller): Promise<void> {
    await this.#importer(caller);
  }

  async create(
    body: z.output<typeof createImportSchema>,
    caller: Caller,
    retry?: Retry,
  ): Promise<RegistryImport> {
    const { clock, imports, once, onWork, registry } = this.#options;
    const writer = await this.#importer(caller);
    const key = retry && { ...retry, principal: writer.doer.ref };
    const now = clock.now();
    const made = await once.run(key, now, async () => {
      const { rows, unmapped } = await planImport(body);
      const kept = await registry.ofSource(body.source);
      const had = [...kept.values()].filter(
        one => one.kind === body.kind && !one.removedAt && !isRetired(one),
      );
      const one: StoredImport = {
        id: ulid(),
        kind: body.kind,
        source: body.source,
        state: 'checking',
        createdBy: writer.doer.ref,
        createdAt: now,
        writer,
        retireMissing: body.retireMissing,
        rows: rows.length,
        had: had.length,
        unmapped,
      };
      await imports.create(one, rows, key);
      onWork();
      return one;
    });
    return showImport(made, await imports.progress(made.id));
  }

  async get(id: string, caller: Caller): Promise<RegistryImport> {
    const one = await this.#find(id, await this.#importer(caller));
    return showImport(one, await this.#options.imports.progress(id));
  }

  async rows(
    id: string,
    { after, outcome }: { after: number; outcome?: ImportOutcome },
    caller: Caller,
  ): Promise<ImportRows> {
    await this.#find(id, await this.#importer(caller));
    const { imports } = this.#options;
    const rows = await imports.page(id, {
      after,
      limit: ROWS_AT_ONCE + 1,
      outcome,
    });
    const page = rows.slice(0, ROWS_AT_ONCE);
    const last = page.at(-1);
    return {
      items: page.map(row => ({
        row: row.row,
        ...(row.entityRef !== undefined && { entityRef: row.entityRef }),
        ...(row.title !== undefined && { title: row.title }),
        outcome: row.outcome ?? 'refused',
        applied: row.applied,
        problems: row.problems,
      })),
      ...(rows.length > page.length &&
        last && {
          nextCursor: String(last.row),
        }),
    };
  }

  /** @throws ConflictError when it would retire too much, or is not checked */
  async apply(
    id: string,
    { confirmShare }: ApplyImport,
    caller: Caller,
  ): Promise<RegistryImport> {
    const { imports, maxRetiredShare, onWork } = this.#options;
    const writer = await this.#importer(caller);
    const one = await this.#find(id, writer);
    const progress = await imports.progress(id);
    const isChecked = (await imports.unseen(id, 1)).length === 0;
    const state = isChecked ? 'applying' : 'checking';
    if (one.state === 'checking') {
      throw new ConflictError(
        'The import is still being checked: look at what becomes of its rows first',
      );
    }
    if (isChecked && one.state !== 'applying' && one.state !== 'applied') {
      const share = retiresShare(one, progress);
      assertShare({ confirmShare, maxRetiredShare, share });
    }
    await imports.move(id, ['checked', 'stopped'], {
      state,
      stopped_because: null,
      doer: JSON.stringify(writer),
    });
    onWork();
    return this.get(id, caller);
  }

  async #importer(caller: Caller): Promise<Writer> {
    const writer = await this.#options.access.writerOf(caller);
    if (!writer.creates) {
      throw missingPermission(martechRegistryCreatePermission.name);
    }
    if (!writer.doer.person && !writer.administers) {
      throw missingPermission(martechRegistryAdministerPermission.name);
    }
    return writer;
  }

  /** Of somebody else only those who administer the registry see it. */
  async #find(id: string, writer: Writer): Promise<StoredImport> {
    const isId = /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id);
    const one = isId ? await this.#options.imports.byId(id) : undefined;
    if (one && (writer.administers || one.createdBy === writer.doer.ref)) {
      return one;
    }
    throw new NotFoundError('There is no such import that you may see');
  }
}
