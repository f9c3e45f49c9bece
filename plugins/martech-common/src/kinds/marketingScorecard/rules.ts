import { closest } from '../../validation/closest';
import { noDuplicates } from '../../validation/duplicates';
import { EntityProblem } from '../kindDefinition';
import { MarketingScorecard } from './schema';

type Spec = MarketingScorecard['spec'];
type Check = Spec['checks'][number];

const placeholder = /\{\{([^{}]*)\}\}/g;

function messageProblems(check: Check, path: string): EntityProblem[] {
  const names = Object.keys(check.evidence ?? {});
  return Object.entries(check.message ?? {}).flatMap(([outcome, words]) =>
    [...(words ?? '').matchAll(placeholder)].flatMap(([, written]) => {
      const name = written.trim();
      if (names.includes(name)) return [];
      const near = closest(name, names);
      return [
        {
          path: `${path}.message.${outcome}`,
          message: `{{${name}}} is not a name in evidence, ${
            near ? `did you mean {{${near}}}?` : 'add it there'
          }`,
        },
      ];
    }),
  );
}

function checkProblems(spec: Spec): EntityProblem[] {
  const levelIds = spec.levels.map(({ id }) => id);
  return spec.checks.flatMap((check, index) => {
    const path = `spec.checks[${index}]`;
    const problems = messageProblems(check, path);
    if (!levelIds.includes(check.level)) {
      problems.push({
        path: `${path}.level`,
        message: `"${
          check.level
        }" is not a level of this scorecard, did you mean "${closest(
          check.level,
          levelIds,
        )}"?`,
      });
    }
    if (spec.type === 'readiness' && !check.condition) {
      problems.push({
        path: `${path}.condition`,
        message:
          'a check of a readiness scorecard names the condition it tests',
      });
    }
    return problems;
  });
}

/** Rules across the fields of a scorecard; its CEL is compiled elsewhere. */
export function marketingScorecardRules({
  spec,
}: MarketingScorecard): EntityProblem[] {
  const problems = [
    ...noDuplicates(
      'spec.levels',
      spec.levels.map(({ id }) => id),
      'level',
    ),
    ...noDuplicates(
      'spec.levels',
      spec.levels.map(({ rank }) => String(rank)),
      'rank',
    ),
    ...noDuplicates(
      'spec.checks',
      spec.checks.map(({ id }) => id),
      'check',
    ),
    ...checkProblems(spec),
  ];
  if (spec.lifecycle === 'announced' && !spec.enforceFrom) {
    problems.push({
      path: 'spec.enforceFrom',
      message: 'an announced scorecard says from which day it is enforced',
    });
  }
  if (spec.type === 'campaign' && !spec.targetDate) {
    problems.push({
      path: 'spec.targetDate',
      message:
        'a campaign has a target date, write until when it should be done',
    });
  }
  return problems;
}
