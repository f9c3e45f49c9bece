import {
  Candidate,
  CandidateAction,
  CandidatesPage,
  CandidatesQuery,
  DiscoveryReport,
  ExceptCandidate,
  IgnoreCandidate,
  RegisterCandidate,
  SeenHosts,
} from '../discovery';
import { DiscoveryApi } from './discoveryApi';
import { CallOptions, HttpCalls, search } from './HttpCalls';

const CANDIDATES = '/discovery/candidates';

const pathOf = (id: string) => `${CANDIDATES}/${encodeURIComponent(id)}`;

/** The part of the client that is about tools nobody has registered. */
export class DiscoveryClient implements DiscoveryApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  compare(seen: SeenHosts, options?: CallOptions) {
    return this.#calls.post<DiscoveryReport>(
      '/discovery/compare',
      seen,
      options,
    );
  }

  report(seen: SeenHosts, options?: CallOptions) {
    return this.#calls.post<DiscoveryReport>(CANDIDATES, seen, options);
  }

  candidates(query: CandidatesQuery = {}, options?: CallOptions) {
    const { category, cursor, state, text } = query;
    const limit = query.limit === undefined ? undefined : String(query.limit);
    return this.#calls.get<CandidatesPage>(
      CANDIDATES + search({ category, cursor, limit, state, text }),
      options,
    );
  }

  candidate(id: string, options?: CallOptions) {
    return this.#calls.get<Candidate>(pathOf(id), options);
  }

  registerCandidate(id: string, version: number, body: RegisterCandidate) {
    return this.#decide('register', { id, version }, body);
  }

  ignoreCandidate(id: string, version: number, body: IgnoreCandidate) {
    return this.#decide('ignore', { id, version }, body);
  }

  exceptCandidate(id: string, version: number, body: ExceptCandidate) {
    return this.#decide('except', { id, version }, body);
  }

  reopenCandidate(id: string, version: number, body: IgnoreCandidate) {
    return this.#decide('reopen', { id, version }, body);
  }

  #decide(
    action: CandidateAction,
    { id, version }: { id: string; version: number },
    body: object,
  ) {
    return this.#calls.post<Candidate>(`${pathOf(id)}/${action}`, body, {
      headers: { 'If-Match': `"${version}"` },
    });
  }
}
