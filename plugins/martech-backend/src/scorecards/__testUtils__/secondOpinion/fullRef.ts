/** Kinds that a bare name means, by kind and field: from the docs of the kinds. */
const DEFAULT_KINDS: Record<string, string> = {
  'spec.owner': 'group',
  'spec.system': 'system',
  'spec.domain': 'domain',
  'spec.vendor': 'marketingvendor',
  'spec.dependsOn': 'marketingplatform',
  'spec.successor': 'marketingplatform',
  'spec.roles.assignee': 'user',
  'spec.roles.deputy': 'user',
  'spec.intake.owner': 'group',
  'spec.release.owner': 'group',
  'spec.contract.budgetOwner': 'group',
  'spec.support.levels.contact': 'group',
  'spec.platforms': 'marketingplatform',
  'spec.derivedFrom': 'marketingtemplate',
  'spec.source': 'marketingplatform',
  'spec.target': 'marketingplatform',
  'spec.maintainers': 'user',
  'spec.subjects': 'marketingplatform',
  'spec.supersedes': 'marketingdecision',
  'spec.parent': 'marketingvendor',
};

/** `kind:namespace/name`, in lower case. */
export function fullRef(text: string, kind: string, namespace = 'default') {
  const [, ofKind, ofNamespace, name] =
    /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/.exec(text) ?? [];
  if (!name) return '';
  return `${ofKind ?? kind}:${ofNamespace ?? namespace}/${name}`.toLowerCase();
}

export const refAt = (path: string, text: string, namespace?: string) =>
  fullRef(text, DEFAULT_KINDS[path] ?? 'group', namespace);

export const kindOfRef = (ref: string) => ref.split(':')[0];
