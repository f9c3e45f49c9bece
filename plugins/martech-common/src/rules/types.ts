import { Entity } from '@backstage/catalog-model';
import { MarketingScorecard, MartechKindName } from '../kinds';
import { EvidenceValue, Level, Outcome, RuleProblem } from '../scorecards';

/** What a fact source last saw of one thing, as rules and screens read it. */
export interface FactReading {
  source: string;
  key: string;
  value: string | number | boolean | string[];
  observedAt: Date;
  /** `observedAt` + `validFor`; from then on it is stale. */
  freshUntil?: Date;
}

/** How the records of an entity stand. Sections that no part of the portal keeps are missing. */
export interface RecordCounts {
  exceptions?: { open: number; expired: number; oldestOpenDays: number };
  incidents?: { open: number; openMajor: number; last90Days: number };
  changes?: { last90Days: number; failed90Days: number; overdue: number };
  requests?: { open: number; overdue: number; fulfilled90Days: number };
  releases?: { last365Days: number; lastOn: string };
  reviews?: { approved: number; lastOn: string };
}

/** What the whole estate says about one entity. */
export interface PortfolioFacts {
  /** Data objects that others also claim to be the record for. */
  recordConflicts: Array<{ dataObject: string; others: string[] }>;
  /** Capabilities that other live platforms serve in one of the same markets. */
  overlaps: Array<{ capability: string; others: string[] }>;
  /** Local templates derived from it (a template) or hosted by it (a platform). */
  forks: string[];
  /** The platforms it is built on, with what readiness said of them last. */
  builtOn: Array<{
    ref: string;
    title: string;
    lifecycle: string;
    /** False while unknown. */
    ready: boolean;
    known: boolean;
  }>;
}

/** Everything that rules may see of one entity at one moment. */
export interface SnapshotParts {
  entity: Entity;
  now: Date;
  /** Entities that `snapshotRefs` asked for; undefined where there is none. */
  lookup(entityRef: string): Entity | undefined;
  /** Roles that the tier of the entity must have filled. */
  requiredRoles: readonly string[];
  facts: readonly FactReading[];
  records: RecordCounts;
  portfolio: PortfolioFacts;
}

/** Which entities rules read besides the one that they are about, and people. */
export interface LookedUp {
  /** Fields of `related`. */
  readonly related: ReadonlySet<string>;
  /** Whether they ask of what may be no person or group whether it is active. */
  readonly asksOthers: boolean;
  /** Whether they may ask about people and groups that a related entity names. */
  readonly asksRelated: boolean;
}

/** How a person or group stands that owns something or holds a role. */
export interface Holder {
  known: boolean;
  /** Known, has not left and, for a group, has a member of whom that is true. */
  active: boolean;
  /** People who are direct members; 1 for a person, 0 when unknown. */
  members: number;
}

/** What `buildSnapshot` makes of the parts; read by compiled rules only. */
export interface Snapshot {
  readonly kind: MartechKindName;
  readonly entity: Entity;
  readonly now: Date;
  /** Made when first read. */
  readonly variables: object;
  /** By `<source>/<key>`. */
  readonly facts: ReadonlyMap<string, FactReading>;
  readonly records: RecordCounts;
  readonly holders: {
    /** Of a reference as a rule writes it. */
    named(ref: string): Holder;
  };
}

/** A compiled expression. */
export interface RuleProgram {
  /** Facts that it reads, `<source>/<key>`. */
  readonly facts: readonly string[];
  /** Sections of the records that it reads. */
  readonly records: readonly (keyof RecordCounts)[];
  readonly readsMeasures: boolean;
  /** Whether its value can change at midnight UTC without any other change. */
  readonly usesCalendar: boolean;
  /** People and groups that it asks about by name, as full references. */
  readonly named: readonly string[];
  readonly lookedUp: LookedUp;
  /** @throws Error when it cannot be evaluated. */
  run(snapshot: Snapshot): unknown;
}

/** The compiled expressions of one check. */
export interface CheckPrograms {
  readonly applicableWhen?: RuleProgram;
  readonly rule: RuleProgram;
  readonly warnWhen?: RuleProgram;
  readonly evidence: ReadonlyArray<readonly [string, RuleProgram]>;
  /** Sections of the records that any of them reads. */
  readonly records: readonly (keyof RecordCounts)[];
  readonly readsMeasures: boolean;
  /** People and groups that any of them asks about by name. */
  readonly named: readonly string[];
  readonly lookedUp: LookedUp;
}

/** A check whose expressions have been compiled, or the reason why they could not be. */
export interface CompiledCheck {
  readonly id: string;
  readonly definition: MarketingScorecard['spec']['checks'][number];
  readonly rank: number;
  readonly weight: number;
  /** `<source>/<key>`. */
  readonly facts: readonly string[];
  /** Whether the outcome can change at midnight UTC without any other change. */
  readonly usesCalendar: boolean;
  /** Set: every entity gets the outcome `error` for this check. */
  readonly problem?: RuleProblem;
  /** Missing where there is a problem. */
  readonly programs?: CheckPrograms;
}

/** A scorecard ready to be evaluated any number of times. */
export interface CompiledScorecard {
  readonly entityRef: string;
  readonly title: string;
  readonly definition: MarketingScorecard['spec'];
  /** Hash of everything that outcomes, scores and levels depend on. */
  readonly version: string;
  /** Kinds that `appliesTo` leaves possible. */
  readonly kinds: readonly MartechKindName[];
  /** Lowest rank first. */
  readonly levels: readonly Level[];
  /** In the order of the definition. */
  readonly checks: readonly CompiledCheck[];
  readonly problems: readonly RuleProblem[];
  /**
   * People and groups that rules ask about by name, as full references in
   * order: `lookup` has to know them as well.
   */
  readonly named: readonly string[];
  /** What else `lookup` has to know, see `snapshotRefs`. */
  readonly lookedUp: LookedUp;
  appliesTo(entity: Entity): boolean;
}

/** What one check came to. */
export interface CheckEvaluation {
  outcome: Outcome;
  /** What a waived check is underneath. */
  underlying?: Outcome;
  evidence: Record<string, EvidenceValue>;
  /** Why it is `error`. */
  problem?: string;
}

/** What one scorecard came to for one entity. */
export interface ScorecardEvaluation {
  /** In the order of the checks. */
  checks: CheckEvaluation[];
  /** 0 to 1; null when there is nothing to score. */
  score: number | null;
  /** Id of the highest level reached. */
  level: string | null;
  /** Whether midnight UTC may change it. */
  usesCalendar: boolean;
  /**
   * Earliest moment at which a fact that was read turns stale, or at which one
   * from the future (a clock ahead of ours) has been seen.
   */
  staleAt?: Date;
}

/** What a scorecard came to, before nothing but time went by. */
export interface EarlierEvaluation {
  /**
   * The first moment at which time could change an outcome, in milliseconds:
   * the earlier of its next midnight UTC, should it use the calendar, and of
   * `staleAt`.
   */
  since: number;
  /** In the order of the checks. */
  checks: readonly CheckEvaluation[];
}
