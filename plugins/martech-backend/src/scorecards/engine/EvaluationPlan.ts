import { Entity } from '@backstage/catalog-model';
import { LookedUp } from '@martech-portal/backstage-plugin-martech-common/rules';
import { EvaluationState } from '../domain/EvaluationState';
import { inputsHash } from '../domain/inputsHash';
import { rulesDigest } from '../domain/rulesDigest';
import { ofKind, ScorecardInForce } from '../domain/ScorecardSet';
import { ScorecardPolicy } from './ScorecardPolicy';
import { RulesReading } from './SnapshotRefs';
import { Gathered, Wanted } from './SnapshotSource';
import { WaivedChecks } from './Waivers';

/** An entity that has to be evaluated, with everything needed for it. */
export interface Planned {
  gathered: Gathered;
  scorecards: readonly ScorecardInForce[];
  waived?: WaivedChecks;
  /** Hash of all that was read; null: not known. */
  inputs: string | null;
  state?: EvaluationState;
  /** Set when nothing but time has changed: since when it may differ, milliseconds. */
  since?: number;
}

interface RulesOfKind extends RulesReading {
  scorecards: readonly ScorecardInForce[];
  /** Those that name people or groups. */
  naming: readonly ScorecardInForce[];
  /** Whether a rule asks what the estate says. */
  readsEstate: boolean;
}

const nobody: readonly string[] = [];

const mentionsEstate = ({ entity }: ScorecardInForce) =>
  /\bportfolio\b/.test(JSON.stringify(entity.spec.checks));

/**
 * How an entity stands follows its evaluation and tells, whether or not a rule
 * does, of the platforms a template is built on, of the integrations of a
 * platform and of decisions about it.
 */
const toldOf = ['decisions', 'integrations', 'platforms'];

const lookedUpBy = (scorecards: readonly ScorecardInForce[]): LookedUp => ({
  related: new Set([
    ...scorecards.flatMap(({ compiled }) => [...compiled.lookedUp.related]),
    ...toldOf,
  ]),
  asksOthers: scorecards.some(({ compiled }) => compiled.lookedUp.asksOthers),
  asksRelated: scorecards.some(({ compiled }) => compiled.lookedUp.asksRelated),
});

/** Decides which entities have to be evaluated under some scorecards. */
export class EvaluationPlan implements Wanted {
  readonly #scorecards: readonly ScorecardInForce[];
  readonly #policy: ScorecardPolicy;
  readonly #kinds = new Map<string, RulesOfKind>();

  constructor(
    scorecards: readonly ScorecardInForce[],
    policy: ScorecardPolicy,
  ) {
    this.#scorecards = scorecards;
    this.#policy = policy;
  }

  /** People and groups that rules for an entity ask about by name. */
  named(entity: Entity): readonly string[] {
    const { naming } = this.#ofKind(entity.kind);
    if (naming.length === 0) return nobody;
    return naming.flatMap(({ compiled }) =>
      compiled.appliesTo(entity) ? compiled.named : nobody,
    );
  }

  reading(entity: Entity): RulesReading {
    return this.#ofKind(entity.kind);
  }

  /** Undefined when nothing changed since it was evaluated last. */
  of(
    gathered: Gathered,
    state: EvaluationState | undefined,
    waived: WaivedChecks | undefined,
  ): Planned | undefined {
    const { entity, now } = gathered;
    const { digest, readsEstate, scorecards } = this.#ofKind(entity.kind);
    const inputs = inputsHash({
      ...gathered,
      estateKey: readsEstate ? gathered.estateKey() : undefined,
      rules: digest,
      waived,
    });
    const planned = { gathered, scorecards, waived, inputs, state };
    if (inputs === null || state?.inputs !== inputs) return planned;
    const since = state.recheckAt ?? Infinity;
    return since <= now.getTime() ? { ...planned, since } : undefined;
  }

  #ofKind(kind: string): RulesOfKind {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const scorecards = ofKind(this.#scorecards, kind);
    const digest = rulesDigest(scorecards, this.#policy);
    const readsEstate = scorecards.some(mentionsEstate);
    const naming = scorecards.filter(
      ({ compiled }) => compiled.named.length > 0,
    );
    const lookedUp = lookedUpBy(scorecards);
    const rules = { scorecards, digest, naming, readsEstate, lookedUp };
    this.#kinds.set(kind, rules);
    return rules;
  }
}
