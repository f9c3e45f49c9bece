import { knownIds } from '../../validation/knownIds';
import { notItself } from '../../validation/notItself';
import { EntityProblem, RuleContext } from '../kindDefinition';
import { marketingTemplateRelations } from './relations';
import { MarketingTemplate } from './schema';

type Spec = MarketingTemplate['spec'];

function managementProblems(spec: Spec): EntityProblem[] {
  if (spec.management === 'local' && !spec.derivedFrom && !spec.localReason) {
    return [
      {
        path: 'spec.derivedFrom',
        message:
          'a local template names the template it was made from, or says why there is none in localReason',
      },
    ];
  }
  return [];
}

function sourceProblems({ source }: Spec): EntityProblem[] {
  if (!source) return [];
  if (source.url && source.path) {
    return [
      {
        path: 'spec.source.path',
        message: 'the file has one place, keep url or path',
      },
    ];
  }
  if (source.integrity && !source.url && !source.path) {
    return [
      {
        path: 'spec.source.url',
        message: 'a hash needs the file it is of, write url or path',
      },
    ];
  }
  return [];
}

function regionProblems(spec: Spec): EntityProblem[] {
  const locked = spec.lockedRegions ?? [];
  return (spec.editableRegions ?? []).flatMap((region, index) =>
    locked.includes(region)
      ? [
          {
            path: `spec.editableRegions[${index}]`,
            message: `"${region}" is locked, too, keep it in one of the lists`,
          },
        ]
      : [],
  );
}

/** Rules across the fields of a template. */
export function marketingTemplateRules(
  entity: MarketingTemplate,
  { vocabularies: lists }: RuleContext,
): EntityProblem[] {
  const { spec } = entity;
  return [
    ...knownIds('spec.markets', spec.markets, 'markets', lists.markets),
    ...knownIds('spec.channels', spec.channels, 'channels', lists.channels),
    ...knownIds(
      'spec.rights.territories',
      spec.rights?.territories,
      'markets',
      lists.markets,
    ),
    ...knownIds(
      'spec.rights.channels',
      spec.rights?.channels,
      'channels',
      lists.channels,
    ),
    ...notItself(entity, marketingTemplateRelations, ['spec.derivedFrom']),
    ...managementProblems(spec),
    ...sourceProblems(spec),
    ...regionProblems(spec),
  ];
}
