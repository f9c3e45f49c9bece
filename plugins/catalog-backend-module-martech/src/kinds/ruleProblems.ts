import { Entity } from '@backstage/catalog-model';
import {
  EntityProblem,
  isMarketingScorecard,
} from '@martech-portal/backstage-plugin-martech-common';
import { compileScorecard } from '@martech-portal/backstage-plugin-martech-common/rules';

/**
 * Rules of a scorecard that do not compile, with their place in the YAML and
 * in the rule; none for other kinds. Expects an entity that fits its schema.
 */
export const ruleProblems = (entity: Entity): EntityProblem[] =>
  isMarketingScorecard(entity)
    ? compileScorecard(entity).problems.map(
        ({ path, line, column, message }) => ({
          path,
          message:
            line === undefined
              ? message
              : `line ${line}, column ${column}: ${message}`,
        }),
      )
    : [];
