import { dayOf } from './days';
import { active, Situation, targets } from './estateOf';
import { filledObject, Value } from './fill';
import { kindOfRef, refAt } from './fullRef';

const ROLES = [
  'platform-owner',
  'service-owner',
  'support-lead',
  'governance-lead',
  'creative-technologist',
  'creative-engineer',
  'adoption-lead',
  'enablement-lead',
  'platform-director',
  'business-owner',
  'technical-owner',
  'marketing-technologist',
  'program-lead',
  'migration-lead',
  'vendor-consultant',
  'rollout-lead',
  'trainer',
];

interface Assignment {
  role: string;
  assignee?: string;
  deputy?: string;
  endsOn?: string;
  notNeededBecause?: string;
}

export function ownerRef({ entity }: Situation): string {
  const owner = entity.spec?.owner;
  return typeof owner === 'string'
    ? refAt('spec.owner', owner, entity.metadata.namespace)
    : '';
}

function oneRole(situation: Situation, id: string): Value {
  const { catalog, entity, now, requiredRoles } = situation;
  const all = (entity.spec?.roles ?? []) as unknown as Assignment[];
  const found = all.find(({ role }) => role === id);
  const ref = (field: 'assignee' | 'deputy') =>
    found?.[field]
      ? refAt(`spec.roles.${field}`, found[field], entity.metadata.namespace)
      : '';
  const assignee = ref('assignee');
  const deputy = ref('deputy');
  const endsOn = found?.endsOn ?? '';
  const isActive = active(situation, assignee);
  const ended = endsOn !== '' && endsOn < dayOf(now);
  const owner = ownerRef(situation);
  return filledObject([
    ['role', id],
    ['assignee', assignee],
    ['deputy', deputy],
    ['endsOn', endsOn],
    ['notNeededBecause', found?.notNeededBecause ?? ''],
    ['known', catalog.has(assignee)],
    ['active', isActive],
    ['deputyActive', active(situation, deputy)],
    ['ended', ended],
    ['required', requiredRoles.includes(id)],
    ['isGroup', kindOfRef(assignee) === 'group'],
    [
      'inOwnerTeam',
      kindOfRef(assignee) === 'user' &&
        targets(catalog.get(assignee), 'memberOf').includes(owner),
    ],
    ['filled', isActive && !ended],
  ]);
}

export const rolesOf = (situation: Situation): Value =>
  new Map(ROLES.map(id => [id, oneRole(situation, id)]));
