import { NotFoundError } from '@backstage/errors';
import { Candidate } from '@martech-portal/backstage-plugin-martech-common';
import { numberOf, StoredRecord } from '../../governance/records/domain';
import { Caller } from '../../http';
import { matchOf } from '../domain/matchOf';
import { showCandidate } from '../domain/showCandidate';
import { ExceptionStates, stateNow } from '../domain/stateNow';
import { StoredCandidate } from '../domain/StoredCandidate';
import { CandidateTable } from '../store/CandidateTable';
import { Web } from '../web/KnownTool';
import { Registers } from './Registers';

interface CandidatesOptions {
  own: readonly string[];
  records: {
    byIds(ids: readonly string[]): Promise<StoredRecord[]>;
    visible(
      caller: Caller,
      records: readonly StoredRecord[],
    ): Promise<StoredRecord[]>;
  };
  /** Whether a caller may see what references name. */
  refTest(caller: Caller): Promise<(entityRef: string) => boolean>;
  registers: Registers;
  table: CandidateTable;
  web: Web;
}

/** Candidates as callers see them: held against their part of the register. */
export class Candidates {
  readonly #options: CandidatesOptions;

  constructor(options: CandidatesOptions) {
    this.#options = options;
  }

  /** All that there are, last seen first. */
  async all(caller: Caller): Promise<Candidate[]> {
    return this.show(await this.#options.table.all(), caller);
  }

  /** @throws NotFoundError */
  async one(
    id: string,
    caller: Caller,
  ): Promise<{ shown: Candidate; stored: StoredCandidate }> {
    const all = await this.#options.table.all();
    const stored = all.find(candidate => candidate.id === id);
    if (!stored) throw new NotFoundError(`There is no candidate ${id}`);
    const [shown] = await this.show([stored], caller);
    return { shown, stored };
  }

  /** In their order. */
  async show(
    candidates: readonly StoredCandidate[],
    caller: Caller,
  ): Promise<Candidate[]> {
    const { own, refTest, registers, web } = this.#options;
    const [register, maySee, exceptions] = await Promise.all([
      registers.of(caller),
      refTest(caller),
      this.#exceptions(candidates, caller),
    ]);
    return candidates.map(candidate => {
      const match = matchOf(candidate, register, own);
      const { decision } = candidate;
      const state = stateNow(candidate, {
        exceptions: exceptions.all,
        isRetired: register.isRetired(decision?.entityRef ?? ''),
        match,
      });
      return showCandidate(candidate, {
        domains: web.toolOf(candidate.hosts[0]?.host ?? '')?.domains,
        exceptions: exceptions.visible,
        match,
        maySee,
        state,
      });
    });
  }

  /** How those stand that candidates have led to, and which the caller may see. */
  async #exceptions(
    candidates: readonly StoredCandidate[],
    caller: Caller,
  ): Promise<{ all: ExceptionStates; visible: ExceptionStates }> {
    const ids = candidates.flatMap(
      ({ decision }) => decision?.exceptionId ?? [],
    );
    if (ids.length === 0) return { all: new Map(), visible: new Map() };
    const { records } = this.#options;
    const found = await records.byIds([...new Set(ids)]);
    const states = (some: readonly StoredRecord[]) =>
      new Map(
        some.map(record => [
          record.id,
          { id: record.id, number: numberOf(record), state: record.state },
        ]),
      );
    return {
      all: states(found),
      visible: states(await records.visible(caller, found)),
    };
  }
}
