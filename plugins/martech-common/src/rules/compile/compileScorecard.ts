import { stringifyEntityRef } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { MarketingScorecard } from '../../kinds';
import { Level, RuleProblem } from '../../scorecards';
import { MAX_CHECKS, MAX_NAMED } from '../limits';
import { martechKindOf } from '../shapes/kindShape';
import { CompiledCheck, CompiledScorecard, LookedUp } from '../types';
import { compileCheck } from './compileCheck';
import { allLookedUp } from './lookedUp';
import { possibleKinds } from './possibleKinds';
import { versionOf } from './version';

type Spec = MarketingScorecard['spec'];

interface Compiled {
  kinds: CompiledScorecard['kinds'];
  checks: CompiledCheck[];
  problems: RuleProblem[];
  named: string[];
  lookedUp: LookedUp;
  version: string;
  levels: Level[];
}

const nothing = (path: string, message: string) => ({
  kinds: [],
  checks: [],
  named: [],
  lookedUp: allLookedUp([]),
  problems: [{ path, message }],
});

function compileChecks({
  appliesTo,
  checks,
  levels,
}: Spec): Pick<
  Compiled,
  'kinds' | 'checks' | 'named' | 'lookedUp' | 'problems'
> {
  if (checks.length > MAX_CHECKS) {
    return nothing(
      'spec.checks',
      `has ${checks.length.toLocaleString(
        'en',
      )} checks, ${MAX_CHECKS} are the most: split it into several scorecards`,
    );
  }
  const kinds = possibleKinds(appliesTo);
  if (kinds.length === 0) {
    return nothing(
      'spec.appliesTo',
      'fits no kind of the portal, write for example { kind: MarketingPlatform }',
    );
  }
  const compiled = checks.map((definition, index) => {
    const rank = levels.find(({ id }) => id === definition.level)?.rank ?? 0;
    return compileCheck(definition, { index, rank, kinds });
  });
  const named = new Set(
    compiled.flatMap(({ check }) => check.programs?.named ?? []),
  );
  if (named.size > MAX_NAMED) {
    return nothing(
      'spec.checks',
      `names ${named.size.toLocaleString(
        'en',
      )} people and groups, ${MAX_NAMED} are the most: name groups instead of people`,
    );
  }
  return {
    kinds,
    checks: compiled.map(({ check }) => check),
    named: [...named].sort(),
    lookedUp: allLookedUp(
      compiled.flatMap(({ check }) => check.programs?.lookedUp ?? []),
    ),
    problems: compiled.flatMap(({ problems }) => problems),
  };
}

function compileSafely(spec: Spec): Compiled {
  try {
    return {
      ...compileChecks(spec),
      version: versionOf(spec),
      levels: [...spec.levels].sort((a, b) => a.rank - b.rank),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ...nothing('spec', `cannot be compiled: ${why}`),
      version: '',
      levels: [],
    };
  }
}

/**
 * Makes a scorecard ready to be evaluated. A check that cannot be compiled
 * carries its problem, the others run.
 *
 * @public
 */
export function compileScorecard(
  entity: MarketingScorecard,
): CompiledScorecard {
  const { spec, metadata } = entity;
  const compiled = compileSafely(spec);
  const matches = filterPredicateToFilterFunction(spec.appliesTo);
  return {
    ...compiled,
    entityRef: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    definition: spec,
    appliesTo: candidate => {
      const kind = martechKindOf(candidate.kind);
      return (
        kind !== undefined &&
        compiled.kinds.includes(kind) &&
        matches(candidate)
      );
    },
  };
}
