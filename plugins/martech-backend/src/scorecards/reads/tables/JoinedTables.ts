import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { inTime } from '../../../memory/inTime';
import { KnownScorecard } from '../../domain/ScorecardSet';
import { alignCodes } from '../domain/alignCodes';
import { PackedResult } from '../domain/PackedResults';
import { ResultTable } from '../domain/ResultTable';
import { Versions } from '../Versions';
import { KnownResult, ResultTables } from './ResultTables';
import { Waiting } from './Waiting';

/**
 * While everything is evaluated a table would be outdated as soon as it is
 * made, so it is kept for so many times as long as it took to make, but never
 * longer than people notice.
 */
const KEEP = 25;
const KEEP_MOST = 2_000;
/** Nobody waits longer than this for a table where there is a recent one. */
const PATIENCE = 25;

interface Joined {
  /** Of the scorecard, its rules and how many kinds they are about. */
  name: string;
  tables: readonly EntityTable[];
  stamp: string;
  table: ResultTable;
  /** When its results were read. */
  readAt: number;
  keptUntil: number;
}

/** The results of scorecards beside the rows of entities, made when asked for. */
export class JoinedTables {
  readonly #results: ResultTables;
  readonly #versions: Versions;
  readonly #waiting: Waiting;
  readonly #joined = new Map<string, Joined>();
  readonly #making = new Map<string, Promise<ResultTable>>();

  constructor(options: {
    results: ResultTables;
    versions: Versions;
    waiting: Waiting;
  }) {
    this.#results = options.results;
    this.#versions = options.versions;
    this.#waiting = options.waiting;
  }

  /** @param tables - one for each kind that the scorecard can apply to */
  async of(
    scorecard: KnownScorecard,
    tables: readonly EntityTable[],
  ): Promise<ResultTable> {
    const { version } = scorecard.compiled;
    const name = `${scorecard.entityRef} ${version} ${tables.length}`;
    const known = this.#joined.get(scorecard.entityRef);
    if (known?.name === name && performance.now() < known.keptUntil)
      return known.table;
    // Requests at the same time share one table: to make it takes the longest.
    const making =
      this.#making.get(name) ??
      this.#make(name, scorecard, tables).finally(() =>
        this.#making.delete(name),
      );
    this.#making.set(name, making);
    const isRecent =
      known?.name === name && performance.now() < known.readAt + KEEP_MOST;
    return isRecent ? inTime(making, known.table, PATIENCE) : making;
  }

  async #make(
    name: string,
    scorecard: KnownScorecard,
    tables: readonly EntityTable[],
  ): Promise<ResultTable> {
    const { compiled, entityRef } = scorecard;
    const readAt = performance.now();
    const { changes, rows } = await this.#results.of(entityRef);
    const { isWaiting, stamp: waiting } = await this.#waiting.of(compiled);
    const stamp = `${changes} ${waiting}`;
    const known = this.#joined.get(entityRef);
    if (
      known?.name === name &&
      known.stamp === stamp &&
      known.tables.every((table, at) => table === tables[at])
    ) {
      known.readAt = readAt;
      return known.table;
    }
    const packed = await this.#packed(scorecard, new Map(rows));
    const started = performance.now();
    const table = new ResultTable(
      tables,
      { checks: compiled.checks.length, levels: compiled.levels },
      ({ row }) => packed(row.uid) ?? (isWaiting(row) ? 'waiting' : undefined),
    );
    const made = performance.now();
    const keptUntil = made + Math.min(KEEP * (made - started), KEEP_MOST);
    this.#joined.set(entityRef, {
      keptUntil,
      name,
      readAt,
      stamp,
      table,
      tables,
    });
    return table;
  }

  /** Results read under the rules of now, those of older versions as well. */
  async #packed(
    { compiled, entityRef }: KnownScorecard,
    rows: ReadonlyMap<string, KnownResult>,
  ): Promise<(uid: string) => PackedResult | undefined> {
    const checks = compiled.checks.map(({ id }) => id);
    const aligns = new Map([[compiled.version, alignCodes(checks, checks)]]);
    for (const { version } of rows.values())
      if (!aligns.has(version)) {
        const before = await this.#versions.of(entityRef, version);
        const ids = before?.spec.checks.map(({ id }) => id) ?? [];
        aligns.set(version, alignCodes(ids, checks));
      }
    return uid => {
      const row = rows.get(uid);
      const align = row && aligns.get(row.version);
      return align && { ...row, codes: align(row.codes) };
    };
  }
}
