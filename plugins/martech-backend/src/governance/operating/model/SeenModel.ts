import {
  OperatingModel,
  OperatingModelAnswer,
} from '@martech-portal/backstage-plugin-martech-common';
import { PairMemo } from '../../../memory/PairMemo';
import { EntitiesInSight } from '../../records/access/EntitiesInSight';
import { RoleGap } from '../lint/roleGaps';
import { roleProblems } from '../lint/roleProblems';
import { AreaCount } from './AreaCounts';

type Sums = ReadonlyMap<string, number>;
type Problems = OperatingModelAnswer['problems'];

function sumsOf(
  counts: readonly AreaCount[],
  { isAll, row }: EntitiesInSight,
): Sums {
  const sums = new Map<string, number>();
  for (const { area, count, entityRef } of counts) {
    if (isAll || entityRef === null || row(entityRef)) {
      sums.set(area, (sums.get(area) ?? 0) + count);
    }
  }
  return sums;
}

/**
 * What the portfolio says about the operating model, as far as callers may see
 * it: worked out once for whoever sees the same.
 */
export class SeenModel {
  readonly #model: OperatingModel;
  readonly #sums = new PairMemo<readonly AreaCount[], EntitiesInSight, Sums>();
  readonly #problems = new PairMemo<
    readonly RoleGap[],
    EntitiesInSight,
    Problems
  >();

  constructor(model: OperatingModel) {
    this.#model = model;
  }

  /** By area. */
  sums(counts: readonly AreaCount[], sight: EntitiesInSight): Sums {
    return this.#sums.of(counts, sight, () => sumsOf(counts, sight));
  }

  problems(gaps: readonly RoleGap[], sight: EntitiesInSight): Problems {
    return this.#problems.of(gaps, sight, () =>
      roleProblems(
        gaps.filter(gap => sight.row(gap.entityRef)),
        this.#model,
      ),
    );
  }
}
