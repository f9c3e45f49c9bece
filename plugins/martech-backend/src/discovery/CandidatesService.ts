import { InputError } from '@backstage/errors';
import {
  Candidate,
  CandidateAction,
  CandidatesPage,
  ExceptCandidate,
  IgnoreCandidate,
  RegisterCandidate,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Clock } from '../clock';
import { StaleVersionError } from '../governance/records/store/StaleVersionError';
import { Caller, decodeCursor, encodeCursor, queryName } from '../http';
import { CandidatesAsked, candidatesPage } from './domain/candidatesPage';
import { decided } from './domain/decided';
import { CandidateDecision } from './domain/StoredCandidate';
import { Exceptions } from './Exceptions';
import { Candidates } from './reads/Candidates';
import { CandidateStore } from './store/CandidateStore';

const cursorSchema = z.object({
  of: z.string(),
  at: z.string(),
  id: z.string(),
});

interface ServiceOptions {
  candidates: Candidates;
  clock: Clock;
  doerOf(caller: Caller): Promise<{ ref: string }>;
  exceptions: Exceptions;
  refTest(caller: Caller): Promise<(entityRef: string) => boolean>;
  store: Pick<CandidateStore, 'decide'>;
}

/** A candidate as its caller has seen it. */
export interface SeenCandidate {
  id: string;
  version: number;
}

const isPlatform = (entityRef: string) =>
  entityRef.startsWith('marketingplatform:');

/** Candidates, and what people say becomes of them. */
export class CandidatesService {
  readonly #options: ServiceOptions;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  async list(asked: CandidatesAsked, caller: Caller): Promise<CandidatesPage> {
    const { candidates, clock } = this.#options;
    const { cursor, limit, ...query } = asked;
    const of = queryName(query);
    const after = decodeCursor(cursorSchema, of, cursor);
    const all = await candidates.all(caller);
    const { next, ...page } = candidatesPage(all, { ...query, after, limit });
    return {
      asOf: clock.now().toISOString(),
      ...page,
      ...(next && { nextCursor: encodeCursor({ of, ...next }) }),
    };
  }

  async get(id: string, caller: Caller): Promise<Candidate> {
    return (await this.#options.candidates.one(id, caller)).shown;
  }

  async register(
    seen: SeenCandidate,
    { entityRef }: RegisterCandidate,
    caller: Caller,
  ): Promise<Candidate> {
    await this.#assertPlatform(entityRef, caller);
    return this.#decide(seen, 'register', caller, async () => ({ entityRef }));
  }

  async ignore(seen: SeenCandidate, body: IgnoreCandidate, caller: Caller) {
    return this.#decide(seen, 'ignore', caller, async () => body);
  }

  async reopen(seen: SeenCandidate, body: IgnoreCandidate, caller: Caller) {
    return this.#decide(seen, 'reopen', caller, async () => body);
  }

  /** Asks for the exception first: without it nothing is excepted. */
  async except(seen: SeenCandidate, body: ExceptCandidate, caller: Caller) {
    const { entityRef, reason } = body;
    await this.#assertPlatform(entityRef, caller);
    return this.#decide(seen, 'except', caller, async candidate => {
      const { id } = await this.#options.exceptions.ask(
        candidate,
        body,
        caller,
      );
      return { entityRef, exceptionId: id, reason };
    });
  }

  async #decide(
    { id, version }: SeenCandidate,
    action: CandidateAction,
    caller: Caller,
    saying: (
      candidate: Candidate,
    ) => Promise<Omit<CandidateDecision, 'at' | 'by'>>,
  ): Promise<Candidate> {
    const { candidates, clock, doerOf, store } = this.#options;
    const { shown, stored: before } = await candidates.one(id, caller);
    if (before.version !== version) {
      throw new StaleVersionError(before.title, before.version);
    }
    const { ref: by } = await doerOf(caller);
    const at = clock.now();
    // Refused before anything is asked of anybody.
    decided(before, { action, state: shown.state }, { at, by });
    const said = await saying(shown);
    const decision = { ...said, at, by };
    const after = decided(before, { action, state: shown.state }, decision);
    await store.decide(
      { before, after },
      {
        at,
        actor: by,
        action: `candidate.${action}`,
        subject: id,
        ...(said.entityRef && { entityRef: said.entityRef }),
        payload: { domain: before.domain, version: after.version, ...said },
      },
    );
    return this.get(id, caller);
  }

  async #assertPlatform(entityRef: string, caller: Caller) {
    const maySee = await this.#options.refTest(caller);
    if (isPlatform(entityRef) && maySee(entityRef)) return;
    throw new InputError(
      `entityRef: there is no platform ${entityRef} that you may see`,
    );
  }
}
