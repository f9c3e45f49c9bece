import {
  DiscoveryFinding,
  DiscoveryReport,
  discoveryVerdicts,
  SeenHosts,
} from '@martech-portal/backstage-plugin-martech-common';
import { ulid } from 'ulid';
import { Clock } from '../clock';
import { Caller } from '../http';
import { findTools } from './domain/findTools';
import { FoundTool } from './domain/FoundTool';
import { isUnanswered, matchOf } from './domain/matchOf';
import { firstSeen, seenAgain } from './domain/seen';
import { StoredCandidate } from './domain/StoredCandidate';
import { Candidates } from './reads/Candidates';
import { Registers } from './reads/Registers';
import { CandidateStore } from './store/CandidateStore';
import { Web } from './web/KnownTool';

interface Finding {
  found: FoundTool;
  match: DiscoveryFinding['match'];
}

interface ReportOptions {
  candidates: Pick<Candidates, 'show'>;
  clock: Clock;
  doerOf(caller: Caller): Promise<{ ref: string }>;
  own: readonly string[];
  registers: Registers;
  store: Pick<CandidateStore, 'see'>;
  web: Web;
}

const urgency = ({ match }: Finding) =>
  discoveryVerdicts.indexOf(match.verdict);

/** Holds hosts that somebody saw against the register. */
export class ReportService {
  readonly #options: ReportOptions;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  /** Says what they are; nothing is stored. */
  async compare(seen: SeenHosts, caller: Caller): Promise<DiscoveryReport> {
    const findings = await this.#findings(seen, caller);
    return this.#report(seen, findings, new Map(), false);
  }

  /** The same, and keeps what nobody answers for. */
  async report(seen: SeenHosts, caller: Caller): Promise<DiscoveryReport> {
    const { candidates, store } = this.#options;
    const findings = await this.#findings(seen, caller);
    const open = findings.filter(({ match }) => isUnanswered(match));
    const written =
      open.length === 0 ? [] : await this.#keep(seen, open, caller, store);
    const shown = await candidates.show(written, caller);
    const byTool = new Map(
      written.map(({ tool }, at) => [tool, shown[at]] as const),
    );
    return this.#report(seen, findings, byTool, true);
  }

  async #keep(
    { source }: SeenHosts,
    open: readonly Finding[],
    caller: Caller,
    store: Pick<CandidateStore, 'see'>,
  ): Promise<StoredCandidate[]> {
    const { clock, doerOf } = this.#options;
    const look = { source, at: clock.now() };
    const { ref } = await doerOf(caller);
    return store.see(
      open.map(({ found }) => found.tool),
      before =>
        open.map(({ found }) => {
          const known = before.get(found.tool);
          return known
            ? seenAgain(known, found, look)
            : firstSeen(found, look, ulid());
        }),
      written => ({
        at: look.at,
        actor: ref,
        action: 'discovery.report',
        subject: ulid(),
        payload: { source, candidates: written.map(({ id }) => id) },
      }),
    );
  }

  async #findings(seen: SeenHosts, caller: Caller): Promise<Finding[]> {
    const { own, registers, web } = this.#options;
    const register = await registers.of(caller);
    const { site } = seen.source;
    // The website that is looked at is no tool of somebody else.
    const ours = site ? [...own, web.siteOf(site)] : own;
    return findTools(seen.hosts, web)
      .map(found => ({ found, match: matchOf(found, register, ours) }))
      .sort(
        (one, other) =>
          urgency(one) - urgency(other) || other.found.count - one.found.count,
      );
  }

  #report(
    { hosts }: SeenHosts,
    findings: readonly Finding[],
    candidates: ReadonlyMap<string, NonNullable<DiscoveryFinding['candidate']>>,
    stored: boolean,
  ): DiscoveryReport {
    return {
      asOf: this.#options.clock.now().toISOString(),
      hosts: hosts.length,
      findings: findings.map(({ found: { tool, ...rest }, match }) => {
        const candidate = candidates.get(tool);
        return {
          ...rest,
          match,
          ...(candidate && {
            candidate: {
              id: candidate.id,
              state: candidate.state,
              version: candidate.version,
            },
          }),
        };
      }),
      stored,
    };
  }
}
