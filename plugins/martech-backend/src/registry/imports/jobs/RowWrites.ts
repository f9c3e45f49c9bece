import { lastLifecycles } from '@martech-portal/backstage-plugin-martech-common';
import { Entity } from '@backstage/catalog-model';
import { ulid } from 'ulid';
import { Clock } from '../../../clock';
import { StaleVersionError } from '../../../governance/records/store/StaleVersionError';
import {
  inLifecycle,
  newRegistered,
  nextRegistered,
} from '../../domain/nextRegistered';
import {
  Registered,
  RegistryEvent,
  RegistryWrite,
} from '../../domain/Registered';
import { Registrar } from '../../engine/Registrar';
import { NameTakenError, Registry } from '../../store/Registry';
import { StoredImport, StoredRow } from '../domain/StoredImport';
import { unwritable } from '../domain/unwritable';
import { DatabaseImports } from '../store/DatabaseImports';
import { markApplied } from '../store/turns';

/** A turn at an import: who has it, and until when. */
export interface Turn {
  by: string;
  until: number;
}

interface Planned {
  row: StoredRow;
  write: RegistryWrite;
}

const isEntity = (content: object | undefined): content is Entity =>
  content !== undefined && 'kind' in content && 'metadata' in content;

const changedMeanwhile = (row: StoredRow, message: string): StoredRow => ({
  ...row,
  outcome: 'refused',
  problems: [{ path: 'name', message }],
});

/** Does what was found for rows, each once, whoever else tries to. */
export class RowWrites {
  readonly #options: {
    clock: Clock;
    imports: DatabaseImports;
    registrar: Pick<Registrar, 'write'>;
    registry: Registry;
  };

  constructor(options: {
    clock: Clock;
    imports: DatabaseImports;
    registrar: Pick<Registrar, 'write'>;
    registry: Registry;
  }) {
    this.#options = options;
  }

  /** @throws TurnOverError when another process works at it */
  async apply(one: StoredImport, rows: StoredRow[], turn: Turn): Promise<void> {
    const { imports, registry } = this.#options;
    const refs = rows.flatMap(({ entityRef }) => entityRef ?? []);
    const known = await registry.byRefs(refs);
    const planned: Planned[] = [];
    const refused: StoredRow[] = [];
    for (const row of rows) {
      const write = this.#plan(one, row, known.get(row.entityRef ?? ''));
      if (typeof write === 'string') {
        refused.push(changedMeanwhile(row, write));
      } else {
        planned.push({ row, write });
      }
    }
    if (refused.length > 0) await imports.putRows(one, refused, turn);
    await this.#writeAll(one, planned, turn);
  }

  /** Together, or one by one where somebody came in between. */
  async #writeAll(
    one: StoredImport,
    planned: Planned[],
    turn: Turn,
  ): Promise<void> {
    if (planned.length === 0) return;
    const { imports, registrar } = this.#options;
    const rows = planned.map(({ row }) => row);
    try {
      await registrar.write(
        planned.map(({ write }) => write),
        { quiet: true, along: trx => markApplied(trx, one, rows, turn) },
      );
    } catch (error) {
      const isLate =
        error instanceof NameTakenError || error instanceof StaleVersionError;
      if (!isLate) throw error;
      if (rows.length === 1) {
        await imports.putRows(
          one,
          [changedMeanwhile(rows[0], `${error.message}: check again`)],
          turn,
        );
        return;
      }
      for (const single of planned) await this.#writeAll(one, [single], turn);
    }
  }

  #plan(
    one: StoredImport,
    row: StoredRow,
    before: Registered | undefined,
  ): RegistryWrite | string {
    const { content, entityRef = '', key, outcome, version } = row;
    const event: RegistryEvent = {
      action: outcome === 'create' ? 'register' : 'update',
      at: this.#options.clock.now(),
      by: one.writer.doer.ref,
      comment: `import of ${one.source}`,
    };
    const origin = { source: one.source, key };
    if (outcome === 'create') {
      if (before) return `${entityRef} was registered meanwhile: check again`;
      if (!isEntity(content)) return 'cannot be read';
      const what = { uid: ulid(), entityRef, kind: one.kind, origin };
      const after = newRegistered({ ...what, entity: content }, event);
      return { after, event };
    }
    if (!before || before.version !== version) {
      return `${entityRef} has changed meanwhile: check again`;
    }
    const problem = unwritable(one, before);
    if (problem) return problem;
    if (outcome === 'retire') {
      const last = lastLifecycles[before.kind];
      const entity = inLifecycle(before.entity, last);
      const retire: RegistryEvent = {
        ...event,
        action: 'retire',
        comment: `no longer in ${one.source}`,
      };
      const after = nextRegistered(before, { entity }, retire);
      return { before, after, event: retire };
    }
    if (!isEntity(content)) return 'cannot be read';
    const after = nextRegistered(before, { entity: content, origin }, event);
    return { before, after, event };
  }
}
