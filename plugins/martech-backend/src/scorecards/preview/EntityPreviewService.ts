import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EntityPreview,
  findKind,
  RuleContext,
  validateMartechEntity,
  Vocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  buildSnapshot,
  SnapshotParts,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { evaluateEntity } from '../domain/evaluateEntity';
import { readinessOf } from '../domain/readinessOf';
import { inForce, ofKind, ScorecardInForce } from '../domain/ScorecardSet';
import { ScorecardEngine } from '../engine';
import { byName } from '../reads/domain/checkFacts';
import { showPreview } from './domain/showPreview';
import { ReadinessDepth } from '../reads/ReadinessDepth';
import { Scorecards } from '../reads/Scorecards';
import { asEntity, formatProblems } from './domain/asEntity';
import { VisibleView } from './VisibleView';

interface EntityPreviewOptions {
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  clock: Clock;
  depth: ReadinessDepth;
  engine: Pick<ScorecardEngine, 'snapshotParts'>;
  scorecards: Scorecards;
  view: VisibleView;
  vocabularies: Vocabularies;
}

const refused = (problems: EntityPreview['problems']): EntityPreview => ({
  problems,
  readiness: null,
  scorecards: [],
});

/** What an entity that need not exist would come to. Writes nothing. */
export class EntityPreviewService {
  readonly #options: EntityPreviewOptions;

  constructor(options: EntityPreviewOptions) {
    this.#options = options;
  }

  async preview(caller: Caller, value: unknown): Promise<EntityPreview> {
    const { clock, scorecards, vocabularies } = this.#options;
    const today = utcDay(clock.now());
    const read = asEntity(value);
    if ('problems' in read) return refused(read.problems);
    const problems = await problemsOf(read.entity, { today, vocabularies });
    if (problems.length > 0) return refused(problems);
    const visible = await scorecards.all(caller);
    const set = { revision: 0, scorecards: visible };
    const { kind } = read.entity;
    const known = findKind(kind)?.kind ?? kind;
    const rules = ofKind(inForce(set, today), known);
    const named = rules.flatMap(({ compiled }) => compiled.named);
    const parts = await this.#parts(caller, read.entity, named);
    return this.#evaluate(parts, rules, today);
  }

  #evaluate(
    parts: SnapshotParts,
    scorecards: readonly ScorecardInForce[],
    today: string,
  ): EntityPreview {
    const { now } = parts;
    const snapshot = buildSnapshot(parts);
    const { applied } = evaluateEntity(snapshot, scorecards, undefined);
    const facts = byName(parts.facts);
    const { depth } = this.#options;
    const readiness = readinessOf(applied, depth.id, null, now.getTime());
    return showPreview(applied, readiness, depth, { now, today, facts });
  }

  /**
   * What the caller may see of it. Facts and relations of an entity that is
   * there already count only for who may see that entity.
   */
  async #parts(
    caller: Caller,
    draft: Entity,
    named: readonly string[],
  ): Promise<SnapshotParts> {
    const { catalog, engine, view } = this.#options;
    const known = await catalog.getEntityByRef(stringifyEntityRef(draft), {
      credentials: caller,
    });
    const relations = draft.relations ?? known?.relations ?? [];
    const drafts = [{ ...draft, relations }];
    const all = await engine.snapshotParts(drafts, named);
    const { parts, related } = await view.limit(caller, all, named);
    const lookup = (ref: string) => related.get(ref);
    return known
      ? { ...parts[0], lookup }
      : { ...parts[0], facts: [], records: {}, lookup };
  }
}

/** Why the catalog would refuse it. */
async function problemsOf(entity: Entity, context: RuleContext) {
  const definition = findKind(entity.kind);
  if (!definition) {
    const message = `${entity.kind} is no kind of the martech portal`;
    return [{ path: 'kind', message }];
  }
  const problems = validateMartechEntity(entity, definition, context);
  return problems.length > 0 ? problems : formatProblems(entity);
}
