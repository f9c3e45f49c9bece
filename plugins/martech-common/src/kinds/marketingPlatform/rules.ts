import { DateTime } from 'luxon';
import { isProjectRole } from '../../roles/roles';
import { inOrder } from '../../validation/order';
import { knownIds } from '../../validation/knownIds';
import { noDuplicates } from '../../validation/duplicates';
import { notItself } from '../../validation/notItself';
import { EntityProblem, RuleContext } from '../kindDefinition';
import { marketingPlatformRelations } from './relations';
import { MarketingPlatform } from './schema';

type Spec = MarketingPlatform['spec'];

const SANDBOX_DAYS = 90;

function roleProblems(spec: Spec): EntityProblem[] {
  const roles = spec.roles ?? [];
  return [
    ...noDuplicates(
      'spec.roles',
      roles.map(({ role }) => (isProjectRole(role) ? undefined : role)),
      'role',
    ),
    ...roles.flatMap((entry, index) => {
      const path = `spec.roles[${index}]`;
      const problems: EntityProblem[] = [];
      if (!entry.assignee && !entry.notNeededBecause) {
        problems.push({
          path: `${path}.assignee`,
          message: `nobody holds ${entry.role}, name a holder or say why none is needed in notNeededBecause`,
        });
      }
      if (entry.assignee && entry.notNeededBecause) {
        problems.push({
          path: `${path}.notNeededBecause`,
          message: `${entry.role} has a holder, remove one of assignee and notNeededBecause`,
        });
      }
      if (isProjectRole(entry.role) && entry.assignee && !entry.endsOn) {
        problems.push({
          path: `${path}.endsOn`,
          message: `${entry.role} is a project role, say on which day it ends`,
        });
      }
      if (!isProjectRole(entry.role) && entry.endsOn) {
        problems.push({
          path: `${path}.endsOn`,
          message: `${entry.role} is an enduring role and does not end, remove endsOn or use a project role`,
        });
      }
      return problems;
    }),
  ];
}

function contractProblems({ contract }: Spec): EntityProblem[] {
  if (!contract) return [];
  const problems = inOrder(
    ['spec.contract.start', contract.start],
    ['spec.contract.end', contract.end],
  );
  if (contract.autoRenew && !contract.term) {
    problems.push({
      path: 'spec.contract.term',
      message:
        'a contract that renews automatically needs the term it renews by, for example P1Y',
    });
  }
  if (contract.notice && !contract.end) {
    problems.push({
      path: 'spec.contract.end',
      message: 'a notice period needs the end it counts back from',
    });
  }
  return problems;
}

function dataProblems({ data }: Spec): EntityProblem[] {
  if (!data || data.personalData === 'none') return [];
  const problems: EntityProblem[] = [];
  if (!data.vendorRole) {
    problems.push({
      path: 'spec.data.vendorRole',
      message:
        "personal data needs the vendor's role under GDPR: processor, controller or joint-controller",
    });
  }
  if (data.classification === 'public') {
    problems.push({
      path: 'spec.data.classification',
      message: 'personal data is never public, write internal or higher',
    });
  }
  return problems;
}

function sandboxProblems(spec: Spec, today: string): EntityProblem[] {
  const { data, lifecycle, sandbox } = spec;
  if (lifecycle !== 'sandbox') return [];
  if (!sandbox) {
    return [
      {
        path: 'spec.sandbox',
        message: 'a sandbox needs its purpose and the day it expires',
      },
    ];
  }
  const problems: EntityProblem[] = [];
  const latest = DateTime.fromISO(today, { zone: 'utc' })
    .plus({ days: SANDBOX_DAYS })
    .toISODate();
  if (latest && sandbox.expiresOn > latest) {
    problems.push({
      path: 'spec.sandbox.expiresOn',
      message: `a sandbox lasts at most ${SANDBOX_DAYS} days, write ${latest} or earlier`,
    });
  }
  if (data && !['public', 'internal'].includes(data.classification)) {
    problems.push({
      path: 'spec.data.classification',
      message: 'a sandbox holds public or internal data only',
    });
  }
  if (data && data.personalData !== 'none') {
    problems.push({
      path: 'spec.data.personalData',
      message:
        'a sandbox holds no personal data, write none or register the platform in full',
    });
  }
  return problems;
}

/** Rules across the fields of a platform. */
export function marketingPlatformRules(
  entity: MarketingPlatform,
  { vocabularies: lists, today }: RuleContext,
): EntityProblem[] {
  const { spec } = entity;
  return [
    ...knownIds('spec.type', spec.type, 'categories', lists.categories),
    ...knownIds(
      'spec.capabilities',
      spec.capabilities,
      'capabilities',
      lists.capabilities,
    ),
    ...knownIds('spec.markets', spec.markets, 'markets', lists.markets),
    ...knownIds('spec.channels', spec.channels, 'channels', lists.channels),
    ...knownIds(
      'spec.assetClasses',
      spec.assetClasses,
      'asset classes',
      lists.assetClasses,
    ),
    ...knownIds(
      'spec.systemOfRecordFor',
      spec.systemOfRecordFor,
      'data objects',
      lists.dataObjects,
    ),
    ...notItself(entity, marketingPlatformRelations, [
      'spec.successor',
      'spec.dependsOn[]',
    ]),
    ...roleProblems(spec),
    ...contractProblems(spec),
    ...dataProblems(spec),
    ...sandboxProblems(spec, today),
  ];
}
