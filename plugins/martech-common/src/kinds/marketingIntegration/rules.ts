import { knownIds } from '../../validation/knownIds';
import { findReferences } from '../references';
import { EntityProblem, RuleContext } from '../kindDefinition';
import { marketingIntegrationRelations } from './relations';
import { MarketingIntegration } from './schema';

function endsProblems(entity: MarketingIntegration): EntityProblem[] {
  const found = findReferences(entity, marketingIntegrationRelations);
  const target = (path: string) =>
    found.find(reference => reference.path === path)?.targetRef;
  return target('spec.source') === target('spec.target')
    ? [
        {
          path: 'spec.target',
          message: 'is the same as spec.source, name the other end',
        },
      ]
    : [];
}

/** Rules across the fields of an integration. */
export function marketingIntegrationRules(
  entity: MarketingIntegration,
  { vocabularies }: RuleContext,
): EntityProblem[] {
  const flows = entity.spec.dataFlows ?? [];
  return [
    ...endsProblems(entity),
    ...flows.flatMap((flow, index) => [
      ...knownIds(
        `spec.dataFlows[${index}].data`,
        flow.data,
        'data objects',
        vocabularies.dataObjects,
      ),
      ...(flow.personalData !== 'none' && flow.classification === 'public'
        ? [
            {
              path: `spec.dataFlows[${index}].classification`,
              message:
                'personal data is never public, write internal or higher',
            },
          ]
        : []),
    ]),
  ];
}
