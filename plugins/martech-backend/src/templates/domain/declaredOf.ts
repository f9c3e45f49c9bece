import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  MarketingTemplate,
  registeredEntityUid,
} from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from '../../entities/domain/references';
import { DeclaredTemplate } from './TemplateRow';

/** What a template of the catalog says of itself. */
export function declaredOf(template: MarketingTemplate): DeclaredTemplate {
  const { metadata, spec } = template;
  const annotations = metadata.annotations ?? {};
  const refs = referencesOf(template);
  const approvals = spec.approvals ?? [];
  const { integrity, path, url } = spec.source ?? {};
  return {
    entityRef: stringifyEntityRef(template),
    uid: metadata.uid ?? '',
    title: metadata.title ?? metadata.name,
    owner: refs.one('spec.owner'),
    lifecycle: spec.lifecycle,
    management: spec.management,
    version: spec.version,
    derivedFrom: refs.one('spec.derivedFrom'),
    ...((url ?? path) !== undefined && { source: { url, path } }),
    approved: integrity,
    lockedRegions: spec.lockedRegions ?? [],
    binding: approvals.some(({ legalEffect }) => legalEffect !== 'none'),
    approvals: approvals
      .map(({ legalEffect, on, role }) => ({ role, legalEffect, on }))
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
    approvedOn: approvals
      .map(({ on }) => on)
      .sort()
      .at(-1),
    keptIn: registeredEntityUid(template) === undefined ? 'git' : 'registry',
    location: annotations[ANNOTATION_LOCATION],
    editUrl: annotations[ANNOTATION_EDIT_URL],
  };
}
